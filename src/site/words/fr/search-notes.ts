import type { SearchNotes } from '../en/search-notes.ts'
import { isolated } from '../speech.ts'

export const searchNotes: SearchNotes = {
  'too-long': limit => `La recherche dépasse ${limit} caractères. Cherchez quelques-uns de ses mots.`,
  'too-many-words': limit =>
    `La recherche a plus de ${limit} mots. Cherchez-en moins, ou mettez entre guillemets ceux qui vont ensemble.`,
  'filter-excluded': filter => `Un filtre ne peut pas être exclu\u00a0: -${isolated(filter)}: a été ignoré.`,
  'no-country': given =>
    `Aucun pays ne s’appelle «\u00a0${isolated(given)}\u00a0»\u00a0: ce filtre a été ignoré.`,
  'no-language': given =>
    `Aucune langue ne s’appelle «\u00a0${isolated(given)}\u00a0»\u00a0: ce filtre a été ignoré.`,
  'no-source': () => 'source: demande un nom, par exemple source:"Kan".',
  'only-unnamed-yes': () => 'unnamed:no n’est pas un filtre\u00a0; seul unnamed:yes en est un.',
  'only-one-origin': given => `Seul origins:1 est un filtre\u00a0: origins:${isolated(given)} a été ignoré.`,
  'no-date': given =>
    `«\u00a0${isolated(given)}\u00a0» n’est pas une date comme 2026-11-13, 2026-11 ou 2026\u00a0: ce filtre a été ignoré.`,
  'no-day-between': (from, to) => `Il n’y a aucun jour entre ${isolated(from)} et ${isolated(to)}.`,
  'only-left-out': () => 'Dites aussi ce que vous cherchez, pas seulement ce qu’il faut exclure.',
  'no-letter': () => 'Il n’y a ni lettre ni chiffre dans cette recherche, donc rien à chercher.',
  'no-outlet': given => `Aucun média ici ne s’appelle «\u00a0${isolated(given)}\u00a0».`,
  'no-topic': given =>
    `Aucun thème ne s’appelle «\u00a0${isolated(given)}\u00a0»\u00a0: /topics les montre tous.`,
  'too-common': () =>
    'Ces mots sont si courants qu’ils figurent dans tous les articles. Cherchez-en un plus rare.',
  'too-slow': () =>
    'Cette recherche prend trop de temps. Cherchez un mot plus rare, ou indiquez un pays, un média ou une date.',
}
