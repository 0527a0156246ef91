/**
 * Words of topics, parted by commas, under the code of IPTC Media Topics that they speak for. A star stands for any
 * ending; a phrase may have up to four words, and in Chinese up to four signs.
 */
export type TopicWords = Readonly<Record<string, string>>
