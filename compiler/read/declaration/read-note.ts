/** YAML of checked shape → what is said about the text beside its rules: readings, assumptions, values, terms, waivers, norms, ambiguities, reviews, positions. */

import type {
  AmbiguityDeclaration,
  AssumptionDeclaration,
  Contract,
  Favoured,
  NormDeclaration,
  Position,
  Principle,
  ReadingDeclaration,
  Review,
  TermDeclaration,
  ValueDeclaration,
  Waiver,
} from '../../model/contract.ts';
import type { Located } from '../../model/located.ts';
import {
  clauseOf,
  entriesAt,
  field,
  itemsAt,
  located,
  locatedAt,
  locatedTexts,
  optionalLocated,
  optionalText,
  textAt,
  textsAt,
} from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

export function readReading(node: YamlNode, under: string): ReadingDeclaration {
  return {
    id: locatedAt(node, 'id'),
    question: textAt(node, 'question'),
    quote: locatedAt(node, 'quote'),
    clause: clauseOf(node, under),
    options: entriesAt(node, 'options').map(({ key, node: title }) => ({ id: key, title: title.text ?? '' })),
    favours: entriesAt(node, 'favours').map(({ key, node: party }) => ({ option: key, party: (party.text ?? '') as Favoured })),
    default: locatedAt(node, 'default'),
    ...principleOf(node),
    why: textAt(node, 'why'),
    ...optionalText(node, 'against'),
    ...optionalText(node, 'ambiguity'),
    span: node.span,
  };
}

function principleOf(node: YamlNode): { principle?: Principle } {
  const principle = field(node, 'principle');
  return principle ? { principle: principle.text as Principle } : {};
}

export function readAssumptions(node: YamlNode): AssumptionDeclaration[] {
  return node.entries.map(({ key, node: body }) => {
    const value = field(body, 'value');
    const plain = value?.text ?? (value?.items ?? []).map(({ text }) => text ?? '');
    return {
      id: key,
      value: { value: plain, span: value?.span ?? body.span },
      ...optionalLocated(body, 'type'),
      label: textAt(body, 'label'),
      source: textAt(body, 'source'),
      span: { ...body.span, start: key.span.start },
    };
  });
}

export function readValues(node: YamlNode, under: string): ValueDeclaration[] {
  return node.entries.map(({ key, node: body }) => ({
    id: key,
    ...optionalLocated(body, 'type'),
    ...quoteIn(body, under),
    ...optionalText(body, 'label'),
  }));
}

export function readTerms(node: YamlNode, under: string): TermDeclaration[] {
  return node.entries.map(({ key, node: body }) => ({
    id: key,
    ...quoteIn(body, under),
    forms: textsAt(body, 'forms'),
    except: textsAt(body, 'except'),
  }));
}

/** A quote needs a clause; without a quote none is taken from the place of the fence. */
function quoteIn(body: YamlNode, under: string): { quote?: Located<string>; clause?: Located<string> } {
  const quote = field(body, 'quote');
  return quote ? { quote: located(quote), clause: clauseOf(body, under) } : optionalLocated(body, 'clause');
}

export function readWaivers(node: YamlNode, under: string): Waiver[] {
  return node.items.map((item) => ({ quote: locatedAt(item, 'quote'), clause: clauseOf(item, under), reason: textAt(item, 'reason') }));
}

export function readNorms(node: YamlNode): NormDeclaration[] {
  return node.items.map((item) => ({
    id: locatedAt(item, 'id'),
    clause: locatedAt(item, 'clause'),
    bearer: locatedAt(item, 'bearer'),
    counterparty: textAt(item, 'counterparty'),
    modality: locatedAt(item, 'modality'),
    topic: locatedAt(item, 'topic'),
    ...optionalLocated(item, 'task'),
    action: textAt(item, 'action'),
    quote: locatedAt(item, 'quote'),
    when: textsAt(item, 'when'),
    unless: textsAt(item, 'unless'),
    overrides: locatedTexts(item, 'overrides'),
    span: item.span,
  }));
}

export function readAmbiguities(node: YamlNode): AmbiguityDeclaration[] {
  return node.items.map((item) => ({
    id: locatedAt(item, 'id'),
    title: textAt(item, 'title'),
    clause: locatedAt(item, 'clause'),
    quote: locatedAt(item, 'quote'),
    readings: itemsAt(item, 'readings').map((reading) => ({ id: textAt(reading, 'id'), text: textAt(reading, 'text') })),
    default: textAt(item, 'default'),
    why: textAt(item, 'why'),
    choices: textsAt(item, 'choices'),
    span: item.span,
  }));
}

export function readAcknowledged(node: YamlNode): Contract['acknowledged'] {
  return node.items.map((item) => ({ code: textAt(item, 'code'), subject: locatedAt(item, 'subject'), reason: textAt(item, 'reason') }));
}

export function readPositions(node: YamlNode): Position[] {
  return node.items.map((item) => ({
    choice: locatedAt(item, 'choice'),
    option: locatedAt(item, 'option'),
    why: textAt(item, 'why'),
    by: textAt(item, 'by'),
    on: textAt(item, 'on'),
    fingerprint: textAt(item, 'fingerprint'),
  }));
}

export function readReviews(node: YamlNode): Review[] {
  return node.items.map((item) => ({
    rule: locatedAt(item, 'rule'),
    by: textAt(item, 'by'),
    on: textAt(item, 'on'),
    fingerprint: textAt(item, 'fingerprint'),
  }));
}
