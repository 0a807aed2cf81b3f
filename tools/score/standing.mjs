/** A contract that holds every clause that a scored sentence may name, and the sentence as the second paragraph of its article 21. */

const words = {
  fr: { clause: 'Article', title: 'Titre', chapter: 'Chapitre', annexes: ['Annexe 1', 'Annexe 2', 'Annexe 3', 'Annexe A', 'Annexe B'] },
  en: {
    clause: 'Section',
    title: 'Part',
    chapter: 'Chapter',
    annexes: ['Schedule 1', 'Schedule 2', 'Schedule 3', 'Exhibit A', 'Exhibit B', 'Annex A', 'Annex B', 'Appendix 1'],
  },
};

const romans = ['i', 'ii', 'iii'];
const letters = (count) =>
  ['a', 'b', 'c', 'd']
    .slice(0, count)
    .flatMap((letter) => [`(${letter}) one thing;`, ...(letter < 'c' ? romans.map((roman) => `(${roman}) a part of it;`) : [])]);

/** Articles 1 to 10 have numbered paragraphs, 11 to 15 lettered ones, 16 to 20 figures. */
function article(clause, number) {
  const head = `### ${clause} ${number} - Thing ${number}`;
  if (number <= 10) return [head, ...[1, 2, 3, 4].flatMap((part) => [`${number}.${part} Words here.`, ...letters(3)])];
  if (number <= 15) return [head, 'First words.', 'Second words.', 'Third words.', ...letters(4)];
  return [head, ...[1, 2, 3, 4].flatMap((part) => [`${part}° one thing;`, 'a) one;', 'b) two;'])];
}

export function standing(language, sentence) {
  const { clause, title, chapter, annexes } = words[language] ?? words.fr;
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
  return [
    ...numbers.flatMap((number) => article(clause, number)),
    `### ${clause} 21 - Last`,
    'Words before.',
    sentence.replace(/[\\`*[\]<~]/g, '\\$&'),
    ...[1, 2, 3].map((at) => `# ${title} ${'I'.repeat(at)} - Rules`),
    ...[1, 2].map((at) => `## ${chapter} ${at} - Rules`),
    ...annexes.flatMap((annex) => [`# ${annex} - Things`, 'Words.', '## 1. One', 'Words.', '## 2. Two', 'Words.']),
  ].join('\n\n');
}
