import type { TopicWords } from '../topics-pack.ts'

/** French words of topics. Written for Sayso. */
export const topics: TopicWords = {
  '20000002':
    'opéra*, théâtre*, concert*, musique*, musicien*, chanteu*, chanson*, film*, cinéma*, acteur*, actrice*, réalisat*, peintre*, peinture*, tableau*, galerie*, poète*, poème*, roman, romans, écrivain*, danse*, exposition*, artiste*, orchestre*, festival*, album*',
  '20000038':
    'musée*, bibliothèque*, patrimoine*, monument*, tradition*, coutume*, archives, culture, culturel*, dictionnaire*',
  '20000045':
    'journal, journaux, journaliste*, rédaction*, radio*, télévision*, chaîne*, presse, média*, rédacteur*',
  '20000053': 'bombe*, attentat*, terroris*, otage*, explosif*, djihadiste*',
  '20000056':
    'guerre*, soldat*, armée*, troupes, missile*, drone*, artillerie*, frappe*, rebelle*, combats, milice*, bombardement*, militaire*, char, chars',
  '20000065': 'manifestant*, manifestation*, protest*, émeute*, barrage*, gaz lacrymogène*',
  '20000070': 'putsch*, coup d état, junte*, mutin*',
  '20000073': 'cessez le feu, trêve*, négociat*, médiat*, accord de paix, pourparlers',
  '20000082':
    'meurtre*, assassin*, voleur*, vol, vols, volé*, braquage*, gang*, escroc*, fraude*, contrebande*, trafiquant*, trafic*, cocaïne*, corruption, enlèvement*, crime*, drogue*',
  '20000106':
    'tribunal*, tribunaux, juge*, procès, verdict*, avocat*, procureur*, condamn*, acquitt*, jugement*, plainte*, cour d appel',
  '20000121': 'loi, lois, projet de loi, législation*, décret*, code pénal, constitution*',
  '20000129':
    'police, policier*, gendarme*, arrêté*, arrestation*, enquêt*, suspect*, garde à vue, perquisition*',
  '20000139':
    'accident*, collision*, naufrage*, noyé*, déraill*, chavir*, blessé*, explosion*, crash, écrasé*, victime*',
  '20000148':
    'séisme*, tremblement de terre, inondation*, incendie*, volcan*, éruption*, avalanche*, catastrophe*, sinistré*, évacu*, glissement de terrain, sécheresse*',
  '20000168': 'pompier*, secours, secouriste*, sauveteur*, sauvetage*, ambulance*, urgence*',
  '20000170':
    'entreprise*, société, bénéfice*, chiffre d affaires, actionnaire*, fusion*, rachat*, faillite*, patron*, groupe, pdg',
  '20000209':
    'agriculteur*, récolte*, usine*, mine, mines, énergie*, pétrole*, gaz, port, fret, industrie*, industriel*, cacao, café, blé, exportateur*, entrepôt*, navire*, camions, pêche*, péage*',
  '20000344':
    'inflation*, économie*, économique*, banque centrale, récession*, croissance*, budget*, déficit*, impôt*, taxe*, monnaie*, prix, dette*, taux',
  '20000385': 'bourse*, action, actions, obligations, investisseur*, marché*, cours, matières premières',
  '20000400': 'école*, élève*, classe*, lycée*, collège*, scolaire*, maternelle*',
  '20000413': 'examen*, baccalauréat*, épreuve*, concours',
  '20000415': 'étudiant*, université*, campus, amphithéâtre*',
  '20000416': 'enseignant*, professeur*, instituteur*, institutrice*',
  '20000418': 'climat*, réchauffement*, émissions, gaz à effet de serre, carbone, glacier*, niveau de la mer',
  '20000420': 'espèce*, braconn*, protection de la nature, réserve naturelle, parc national',
  '20000424': 'pollution*, pollué*, déchet*, plastique*, toxique*, environnement*, décharge*',
  '20000430': 'nappe*, barrage hydro*, eau potable, réservoir*',
  '20000441': 'animaux, oiseau*, forêt*, loup*, faune*, nature, insectes',
  '20000446':
    'maladie*, virus*, infect*, épidémie*, pandémie*, choléra*, rougeole*, grippe*, cancer*, vaccin*, fièvre*',
  '20000461': 'hôpital*, hôpitaux, clinique*, réanimation*',
  '20000464': 'chirurg*, traitement*, thérapie*, médicament*, patient*, malades',
  '20000480': 'ministre de la santé, santé publique, assurance maladie',
  '20000485': 'médecin*, infirmi*, sage femme*, soignant*',
  '20000493': 'grippe aviaire, vétérinaire*, peste porcine',
  '20000498': 'lauréat*, médaille*, récompens*, prix littéraire',
  '20000499': 'record*',
  '20000501': 'obsèques, funérailles, mariage*, cérémonie*, enterrement*',
  '20000504': 'prince*, princesse*, famille royale',
  '20000505': 'star, stars, vedette*, célébrité*',
  '20000509': 'emploi*, salarié*, ouvrier*, travailleu*, embauch*, employeur*, licenci*',
  '20000523': 'marché du travail, pénurie de main d',
  '20000524': 'grève*, gréviste*, salaire*, débray*',
  '20000531': 'retraite*, retraité*, pension*',
  '20000533': 'chômage*, chômeu*',
  '20000536': 'syndicat*, syndical*',
  '20000538': 'vacances, touriste*, tourisme*, voyage*, plage*, loisir*, camping*, randonn*',
  '20000565': 'recette*, cuisin*, restaurant*, jardin*, vin, vins, gastronom*',
  '20000574':
    'élection*, électeur*, électoral*, vote, votent, voté, scrutin*, candidat*, bulletin*, urnes, référendum*',
  '20000587': 'droits de l homme, liberté d expression, torture*, persécut*',
  '20000593': 'gouvernement*, ministre*, président*, premier ministre, maire*, cabinet*, démission*',
  '20000621': 'réforme*, subvention*, politique',
  '20000638':
    'ministre des affaires étrangères, ambassad*, diplomat*, sommet*, sanction*, traité*, accord*, frontière*, otan, chancelier*',
  '20000646': 'ong, humanitaire*, croix rouge',
  '20000648': 'dissident*, opposant*',
  '20000649': 'parlement*, député*, opposition*, coalition*, parti, partis, assemblée nationale, sénat*',
  '20000657': 'musulman*, chrétien*, bouddhis*, islam*, juif*, juive*, croyant*, foi, prière*, religi*',
  '20000690': 'ramadan*, pâques, noël, pèlerin*',
  '20000697': 'église*, mosquée*, temple*, synagogue*, monastère*, cathédrale*',
  '20000703': 'pape*, évêque*, prêtre*, rabbin*, imam*, cardinal*',
  '20000710': 'gène*, génétique*, cellules souches, biolog*',
  '20000715': 'mathématic*, mathématique*',
  '20000717': 'astronom*, télescope*, planète*, physicien*, fossile*, dinosaure*, chimist*, géolog*',
  '20000735': 'chercheur*, chercheuse*, scientifique*, étude, études, expérience*, laboratoire*, recherche*',
  '20000742': 'archéolog*, historien*, sociolog*',
  '20000756':
    'ingénieur*, robot*, logiciel*, intelligence artificielle, technolog*, puce*, satellite*, fusée*, ordinateur*, internet',
  '20000770': 'population*, habitants, recensement*, natalité, naissances',
  '20000771': 'migrant*, réfugié*, asile*, immigr*, expuls*',
  '20000775': 'discrimin*, racis*',
  '20000780': 'famille*, divorce*, parents, mariages',
  '20000799': 'pauvreté*, sans abri*, faim',
  '20000817': 'allocation*, aide sociale, sécurité sociale',
  '20000822':
    'match*, but, buts, attaquant*, gardien de but, entraîneur*, joueu*, équipe*, football*, rugby*, tennis, marathon*, coureur*, athlète*, cycliste*, ligue',
  '20001104': 'dopage*',
  '20001108': 'championnat*, coupe du monde, jeux olympiques, tournoi*, finale*',
  '20001125': 'fédération de football, fifa',
  '20001126': 'stade*',
  '20001128': 'prévisions, météo*, éclaircies, averses, degrés',
  '20001129': 'tempête*, orage*, neige*, pluie*, canicule*, cyclone*, typhon*, vent, vents, brouillard*, gel',
  '20001130': 'températures, précipitations',
  '20001131': 'alerte météo, vigilance rouge, vigilance orange',
  '20001148': 'transfert*',
  '20001216': 'apprenti*, formation professionnelle',
  '20001237': 'anniversaire de, centenaire*, commémor*',
  '20001238': 'anniversaire',
  '20001339': 'yoga, méditation*, sauna*, bien être',
}
