/** What a contract calls an option of one of its choices; its id where it calls it nothing. */
import type { ChoiceModel, Manifest } from '../../../compiler/model/report/manifest.ts';

export const optionTitle = (choice: Pick<ChoiceModel, 'options'> | undefined, option: string): string =>
  choice?.options.find(({ id }) => id === option)?.title ?? option;

/** Of the choice with this id. */
export const chosenTitle = ({ choices }: Pick<Manifest, 'choices'>, choice: string, option: string): string =>
  optionTitle(
    choices.find(({ id }) => id === choice),
    option,
  );
