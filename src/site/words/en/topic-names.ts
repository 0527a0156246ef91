/**
 * Names of topics in the language of the interface, by the code of IPTC Media Topics, as they stand inside a sentence.
 * English ones come with the topics themselves (src/sections/media-topics.ts), so there are none here.
 */
export const topicNames: Readonly<Record<string, string>> = {}
