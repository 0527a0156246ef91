import type { CommonWords } from '../pack.ts'

/** Words of the news trade and of everyday reports, in three steps; the shares are estimates. Written for Sayso. */
// prettier-ignore
export const commonWords: CommonWords = [
  [0.2, 'dit déclaré annoncé affirmé expliqué indiqué précisé ajouté raconté rapporté selon communiqué source sources agence année années an ans jour jours hier demain lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois heure heures premier première dernier dernière prochain prochaine nouveau nouvelle personnes personne gouvernement président ministre après avant aussi depuis'],
  [0.1, 'matin soir nuit minutes ville pays région nord sud ouest mille million millions milliards euros dollars cent entreprise société directeur directrice chef maire conseil commission autorités police parquet juge tribunal procès enquête affaire loi parlement députés parti travail salariés syndicat projet accord réunion décision mesures service sécurité fils fille famille familles homme femme enfants habitants national nationale'],
  [0.05, 'blessés blessé morts mort victimes accident incendie explosion secours pompiers hôpital train trains gare ligne grève avion aéroport port bateau navire route pont voiture véhicule eau électricité usine bâtiment pluie tempête vent élections vote campagne opposition négociations paix guerre attaque armée frontière marché prix pétrole banque économie école université étudiants lettre photo téléphone'],
]
