/** The words that FEEL keeps: none of them can be a name (`of` alone can). */
export const keywords = 'and|between|else|every|external|false|for|function|if|in|instance|not|null|or|return|satisfies|some|then|true';
