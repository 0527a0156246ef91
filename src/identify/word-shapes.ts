/**
 * Letters by which a word of a language without n-gram tables is known where it is none of the small ones. Each stands
 * for sounds, prefixes or endings that the language writes in every second word, and its neighbours seldom.
 */
export const wordShapes: ReadonlyMap<string, RegExp> = new Map([
  [
    'cy',
    /^(?:dd|ng|mh|nh|gw|llw|rh|ch[aeiouwy])|dd$|wy|aeth$|odd$|(?:iad|iau|iaid|io|ydd|wyr|edd|wr)$|[aeiou]w[bcdfglnr]|^y[mn]?[bcdfglmnr]|[ŵŷ]|ll[aeiouwy]/,
  ],
  [
    'ga',
    /^(?:bh|mh|dh|fh|gh|gc|bhf|bp|dt|mb|nd|ng|ts|sh|th|h[aeiou]|n-)|[áéíóú]|(?:bh|dh|gh|mh|ch)(?:$|[aeiou])|acht$|(?:igh|idh|adh|eadh|aí|óir|ais|eann|ann)$|[aou]i[dglnrst]/,
  ],
  [
    'so',
    /aa|oo|uu|ii|ee|^dh|^x|[aeiou]x|^q[aeiou]|[aeiou]q|^c[aeiou]|(?:aya|ayo|sho|ka|ta|ga|da|kii|tii|ood|yaa|aal|ey)$/,
  ],
  [
    'sw',
    /^(?:ku|wa|ki|vi|mw|m[bcdfgjklmnpstvz]|ma|ni|ali|wali|ili|ana|ame|wana|ina|ya|hu|uta|nd|ny|u[a-z]+)[a-z]*[aeiou]$|^[a-z]*(?:isha|ika|iwa|ana|eni|ini|ungu)$/,
  ],
  [
    'zu',
    /^(?:uku|ama|isi|izi|aba|umu|imi|ezi|ema|nge|nga|ngo|kwe|kwa|oku|owe|ese|esi|uma|ne|no|na|ye|we|le|um|in|im|ul|ub|ab|eku|engu|ing|u|ba|ka|ku|si|li|e)[a-z]*(?:hl|dl|kh|th|ph|ng|nd|mb|ny|nt|nk|z|la|le|wa|ni|ile|eka|ela|isa)[a-z]*[aeiou]$/,
  ],
])
