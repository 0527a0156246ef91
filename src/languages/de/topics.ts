import type { TopicWords } from '../topics-pack.ts'

/** German words of topics. Written for Sayso. */
export const topics: TopicWords = {
  '20000002':
    'Oper, Opern*, Theater*, Konzert*, Musik*, Sänger*, Lied*, Film*, Kino*, Schauspieler*, Regisseur*, Maler*, Gemälde*, Galerie*, Dichter*, Gedicht*, Roman*, Schriftsteller*, Tanz*, Ausstellung*, Künstler*, Orchester*, Festival*, Album*',
  '20000038':
    'Museum*, Museen, Bibliothek*, Denkmal*, Kulturerbe*, Brauch*, Tradition*, Archiv*, Wörterbuch*, Kultur*',
  '20000045':
    'Zeitung*, Journalist*, Redaktion*, Rundfunk*, Sender*, Fernseh*, Radio*, Reporter*, Medien*, Pressefreiheit*',
  '20000053': 'Bombe*, Terror*, Geisel*, Attentat*, Sprengstoff*, Anschlag*, Extremist*',
  '20000056':
    'Krieg*, Soldat*, Armee*, Truppen*, Rakete*, Drohne*, Front, Artillerie*, Luftangriff*, Rebell*, Kämpfe*, Miliz*, Panzer*, Militär*, Beschuss*',
  '20000065': 'Demonstrant*, Protest*, Demonstration*, Kundgebung*, Unruhe*, Ausschreitung*, Tränengas*',
  '20000070': 'Putsch*, Staatsstreich*, Junta*, Militärputsch*',
  '20000073': 'Waffenruhe*, Waffenstillstand*, Friedens*, Vermittler*, Unterhändler*',
  '20000082':
    'Mord*, Raub*, Dieb*, gestohlen*, Bande*, Betrug*, Betrüger*, Schmuggel*, Schmuggler*, Kokain*, Drogen*, Korruption*, Bestechung*, Entführ*, Täter*, Einbruch*, Einbrecher*',
  '20000106':
    'Gericht*, Richter*, Prozess*, Urteil*, Anwalt*, Anwält*, Staatsanwalt*, Anklage*, angeklagt*, verurteilt*, freigesprochen*, Klage*',
  '20000121': 'Gesetz*, Strafgesetz*, Paragraf*, Verfassung*',
  '20000129': 'Polizei*, Polizist*, festgenommen*, Festnahme*, Ermittl*, Verdächtig*, Razzia*',
  '20000139':
    'Unfall*, Unglück*, zusammengestoßen*, Zusammenstoß*, entgleist*, gesunken, ertrunken*, Absturz*, abgestürzt*, Verletzte*, verletzt*, Explosion*, kollidiert*',
  '20000148':
    'Erdbeben*, Hochwasser*, Überschwemmung*, Waldbrand*, Waldbrände*, Vulkan*, Erdrutsch*, Lawine*, Katastrophe*, Flut*, Brand, Verschüttete*, evakuiert*, Dürre*',
  '20000168': 'Feuerwehr*, Rettung*, Retter*, Helfer, Sanitäter*, Notruf*, Bergwacht*',
  '20000170':
    'Unternehmen*, Konzern*, Firma*, Firmen*, Gewinn*, Umsatz*, Aktionär*, Übernahme*, Fusion*, Insolvenz*, Vorstand*, Aufträge*, Quartal*',
  '20000209':
    'Landwirt*, Bauern*, Ernte*, Fabrik*, Werk, Bergbau*, Energie*, Öl, Gas, Hafen*, Fracht*, Güter*, Industrie*, Obstbauern*, Getreide*, Stahl*, Bahn*, Züge*, Flughafen*, Fischer*',
  '20000344':
    'Inflation*, Wirtschaft*, Zins*, Zentralbank*, Konjunktur*, Rezession*, Haushalt*, Steuer*, Wachstum*, Währung*, Preise*, Schulden*, Banken, Zoll*',
  '20000385': 'Börse*, Aktie*, Anleihe*, Anleger*, Händler*, Kurs*, Rohstoff*, Devisen*',
  '20000400': 'Schule*, Schüler*, Unterricht*, Klassenzimmer*, Kindergarten*, Kita*, Grundschul*',
  '20000413': 'Prüfung*, Abitur*, Klausur*, Noten',
  '20000415': 'Student*, Studierende*, Universität*, Hochschule*, Studium*, Vorlesung*',
  '20000416': 'Lehrer*, Lehrkräfte*, Professor*',
  '20000418': 'Klima*, Erderwärmung*, Emission*, Treibhausgas*, CO2*, Gletscher*, Meeresspiegel*',
  '20000420': 'Naturschutz*, Artenschutz*, bedrohte*, Wilderer*, Nationalpark*',
  '20000424': 'Verschmutzung*, Umwelt*, Müll*, Plastik*, Abfall*, Giftmüll*, Smog*, Abwasser*',
  '20000430': 'Grundwasser*, Stausee*, Staudamm*, Trinkwasser*, Wasservorrat*',
  '20000441': 'Wildtier*, Tiere*, Vögel*, Wölfe*, Wolf, Wald, Wälder*, Insekten*',
  '20000446':
    'Krankheit*, Virus*, Infektion*, infiziert*, Epidemie*, Pandemie*, Cholera*, Masern*, Grippe*, Krebs*, Seuche*, Impf*',
  '20000461': 'Krankenhaus*, Krankenhäuser*, Klinik*, Intensivstation*',
  '20000464': 'Operation*, Behandlung*, Therapie*, Medikament*, Patient*, Chirurg*, Arznei*',
  '20000480': 'Gesundheitsminister*, Gesundheitsministerium*, Gesundheitswesen*, Krankenkasse*',
  '20000485': 'Arzt*, Ärzt*, Pflegerin*, Pfleger*, Pflegekräfte*, Hebamme*',
  '20000493': 'Vogelgrippe*, Tierarzt*, Tierseuche*, Schweinepest*',
  '20000498': 'Preisträger*, Medaille*, Auszeichnung*, ausgezeichnet*',
  '20000499': 'Weltrekord*, Rekord*',
  '20000501': 'Beerdigung*, Trauerfeier*, Hochzeit*, Zeremonie*, Gedenkfeier*',
  '20000504': 'Prinz*, Königin*, Königshaus*',
  '20000505': 'Promi*, Star, Stars, Fans, Autogramm*',
  '20000509':
    'Arbeitsplätze*, Arbeitsplatz*, Beschäftigte*, Arbeiter*, Arbeitnehmer*, Stellen, Job*, Arbeitgeber*, entlässt*, entlassen*',
  '20000523': 'Fachkräfte*, Arbeitsmarkt*, Personalmangel*',
  '20000524': 'Streik*, Tarif*, Lohn*, Löhne*',
  '20000531': 'Rente*, Rentner*, Ruhestand*, Pension*',
  '20000533': 'arbeitslos*, Arbeitslos*',
  '20000536': 'Gewerkschaft*',
  '20000538': 'Urlaub*, Tourist*, Reise*, Strand*, Wander*, Camping*, Ferien*, Ausflug*, Hobby*',
  '20000565': 'Rezept*, Koch*, Köch*, Küche*, Restaurant*, Garten*, Gärten*, Wein*',
  '20000574': 'Wahl*, Wähler*, gewählt*, Kandidat*, Stimmzettel*, Abstimmung*, Referendum*',
  '20000587': 'Menschenrecht*, Meinungsfreiheit*, Folter*, Verfolgung*',
  '20000593':
    'Regierung*, Minister*, Präsident*, Kabinett*, Bürgermeister*, Kanzler*, Rücktritt*, Verkehrsminister*',
  '20000621': 'Reform*, Förderung*, Subvention*',
  '20000638':
    'Außenminister*, Botschafter*, Botschaft*, Diplomat*, Gipfel*, Sanktion*, Abkommen*, Vertrag*, Grenze*, Nato',
  '20000646': 'Hilfsorganisation*, Rotes Kreuz, Roten Kreuz*',
  '20000648': 'Dissident*, Oppositionelle*, Regimekritiker*',
  '20000649': 'Parlament*, Abgeordnete*, Opposition*, Koalition*, Partei*, Bundestag*, Debatte*',
  '20000657': 'Glaube*, Gläubige*, Muslim*, Christ*, Buddhis*, Islam*, Juden*, Religion*, religiös*, Gebet*',
  '20000690': 'Ramadan*, Ostern, Weihnacht*, Pilger*, Fastenmonat*',
  '20000697': 'Kirche*, Moschee*, Tempel*, Synagoge*, Kloster*, Kathedrale*, Dom',
  '20000703': 'Papst*, Bischof*, Bischöfe*, Priester*, Pfarrer*, Rabbiner*, Imam*, Kardinal*',
  '20000710': 'Gene, Genetik*, Stammzell*, Biolog*',
  '20000715': 'Mathematik*',
  '20000717': 'Astronom*, Teleskop*, Planet*, Physik*, Fossil*, Dinosaurier*, Chemiker*, Geolog*',
  '20000735': 'Forsch*, Wissenschaft*, Studie, Studien, Experiment*, Labor*',
  '20000742': 'Archäolog*, Historiker*, Soziolog*, Psycholog*',
  '20000756':
    'Ingenieur*, Roboter*, Software*, Künstliche Intelligenz, Technologie*, Technik*, Chip*, Satellit*, Rakete*, Computer*, Internet*, Algorithm*',
  '20000770': 'Bevölkerung*, Einwohner*, Geburten*, Volkszählung*',
  '20000771': 'Flüchtling*, Migrant*, Asyl*, Geflüchtete*, Abschiebung*, abgeschoben*',
  '20000775': 'Diskriminierung*, Rassismus*, rassistisch*',
  '20000780': 'Familie*, Ehe*, Scheidung*, Eltern*, Kinderbetreuung*',
  '20000799': 'Armut*, Obdachlos*, Hunger*',
  '20000817': 'Sozialhilfe*, Kindergeld*, Pflegeheim*, Sozialleistung*',
  '20000822':
    'Fußball*, Tor, Tore, Trainer*, Stürmer*, Torwart*, Spieler*, Mannschaft*, Liga*, Tennis*, Marathon*, Läufer*, Athlet*, Rennen*, Handball*, Sieg*, Spielführer*',
  '20001104': 'Doping*',
  '20001108': 'Meisterschaft*, Weltmeister*, Europameister*, Olympi*, Turnier*, Finale*, Pokal*',
  '20001125': 'Fußballverband*, Sportverband*',
  '20001126': 'Stadion*, Arena*',
  '20001128': 'Wettervorhersage*, Vorhersage*, Sonnenschein*, Schauer*, Wetter*, heiter, Wolken*',
  '20001129': 'Sturm*, Orkan*, Schnee*, Regen*, Gewitter*, Hitze*, Hitzewelle*, Taifun*, Nebel*, Frost*',
  '20001130': 'Hitzerekord*, Niederschlag*, Temperatur*, Meteorolog*',
  '20001131': 'Unwetterwarnung*, Sturmwarnung*, Wetterwarnung*',
  '20001148': 'Transfer*, Leihgabe*',
  '20001216': 'Lehrling*, Azubi*, Auszubildende*, Berufsschul*, Ausbildung*',
  '20001237': 'Jubiläum*, Jahrestag*',
  '20001238': 'Geburtstag*',
  '20001339': 'Yoga*, Sauna*, Wellness*, Meditation*',
}
