import type { TopicWords } from '../topics-pack.ts'

/** English words of topics. Written for Sayso. */
export const topics: TopicWords = {
  '20000002':
    'opera, theatre*, theater*, play, stage, concert*, music*, album*, song*, singer*, composer*, orchestra*, band, film*, movie*, cinema*, actor*, actress*, director, festival, painter*, painting*, gallery, sculptor*, sculpture*, poem*, poet*, poetry, verse*, novel*, author*, dance*, ballet, exhibition*, artist*, art, guitar*, piano, choir*, rehearsal*, audience*, comedian*, puppet*, fashion',
  '20000038':
    'museum*, librar*, heritage, monument*, folklore, custom, tradition*, ancestor*, linguist*, dialect*, dictionary, cultural, culture, archive*, craftsm*, carnival, antiquit*, restored, lacquer',
  '20000045':
    'newspaper*, journalist*, editor*, newsroom, broadcaster*, broadcast*, radio, television, tv, channel, reporter*, magazine*, publisher*, front page, listeners, viewers, press freedom, media, presenter*, soap opera, podcast*, censor*',
  '20000053':
    'bomb*, terror*, suicide attack*, hostage*, militant*, extremist*, explosive*, gunmen, claimed the attack, jihadist*',
  '20000056':
    'war, army, armies, soldier*, troops, shell*, artillery, air strike*, airstrike*, missile*, drone*, front line, frontline, offensive, militia*, fighting, rebel*, battle*, invasion, invaded, warplane*, tank, tanks, navy, military, commander*, brigade*, battalion*, combat, prisoners of war, occupied, siege',
  '20000065':
    'protester*, protest*, demonstrat*, riot*, unrest, tear gas, barricade*, roadblock*, march, marched, looting, water cannon, uprising, rally, rallies',
  '20000070': 'coup, junta, seized power, mutiny, mutineers, putsch, suspended the constitution',
  '20000071': 'massacre*, genocide, mass grave*, ethnic cleansing, slaughtered',
  '20000073':
    'ceasefire*, cease-fire, truce*, peace talks, peace treaty, peace deal, peace process, armistice, mediator*, negotiator*, brokered, peacekeep*',
  '20000077':
    'mine clearance, minefield*, demining, landmine*, mines, sappers, post-war, disarm*, reconstruction, rebuild',
  '20000082':
    'murder*, robber*, robbed, thief, thieves, theft, stole, stolen, stealing, gang*, killer*, fraud*, smuggl*, cocaine, heroin, traffick*, bribe*, corruption, kidnap*, stabb*, rape*, burglar*, crime*, criminal*, shooting, embezzl*, launder*, hacker*, arson*, homicide',
  '20000106':
    'court*, judge*, trial*, verdict*, jury, acquitt*, sentenced, convict*, lawyer*, prosecutor*, appeal, appealed, testif*, plaintiff*, defendant*, sued, sue, lawsuit*, tribunal*, guilty, innocent',
  '20000121':
    'law, laws, bill, legislation, statute*, act, amendment*, penal code, repealed, legal, legali*, constitutional, decree*',
  '20000129':
    'police*, arrest*, detective*, detained, investigat*, suspect*, officers, raid*, custody, extradit*, handcuff*, patrol*, sheriff, charged with',
  '20000139':
    'crash*, collid*, collision, capsiz*, drown*, derail*, sank, plunged, accident*, injured, wreck*, explosion*, exploded, collapsed, collapse, survivor*, passengers, overloaded, missing, ravine, gas leak',
  '20000148':
    'earthquake*, flood*, wildfire*, volcano*, erupt*, landslide*, avalanche*, tsunami*, hurricane*, famine*, evacuat*, magnitude, embankment, flames, fire, blaze*, ash, disaster*, drought*, victims, burst',
  '20000168':
    'rescue*, rescuer*, firefighter*, fire brigade, paramedic*, ambulance*, emergency service*, emergency, ladder, lifeboat*, coastguard, search and rescue',
  '20000170':
    'company, companies, profit*, revenue*, shareholder*, merger*, merge, takeover*, acquisition*, chief executive, ceo, board, quarterly, earnings, bankrupt*, insolven*, subsidiar*, shares, plant, dividend*, loss, layoff*, start-up*, startup*, firm, rival, sales, orders',
  '20000209':
    'farmer*, crop*, harvest*, factory, factories, mine, mining, miner, oil, gas, energy, power plant*, exporter*, industr*, warehouse*, cargo, freight, shipping, port, dockers, retail*, tourism, hotel*, restaurants, bank, insurer*, construction, growers, cocoa, coffee, grain, wheat, timber, steel, airline*, railway, metro, greenhouse*, uranium, coal, fish*, ships, rents',
  '20000344':
    'inflation, economy, economic, economist*, gdp, gross domestic product, recession, interest rate*, central bank, deficit*, budget*, growth, exports, imports, currency, prices, tax, taxes, tariff*, debt, imf, banknote*, unemployment rate, trade',
  '20000385':
    'stock exchange, stock market, stocks, shares, traders, trading, bond*, futures, investor*, index, commodity, commodities, copper, foreign exchange, dollar*, weakened, market*, hedge fund*, ounce, barrel*',
  '20000400':
    'school*, pupil*, classroom*, lesson*, headmaster*, headteacher*, textbook*, kindergarten*, homework, classes, curriculum',
  '20000413': 'exam*, examination*, test papers, marks, grades, cheating, sit the test, entrance exam*',
  '20000415':
    'student*, undergraduate*, dormitor*, tuition*, campus*, universit*, lecture*, rector, graduates, degree',
  '20000416': 'teacher*, teaching, headmaster*, professor*, chalk, lecturer*, educator*',
  '20001216': 'apprentice*, vocational, trade school*, workshop, on-the-job training',
  '20000418':
    'climate, warming, emissions, carbon, greenhouse gas*, rising seas, sea level*, glacier*, fossil fuel*, net zero, absorbs',
  '20000420':
    'conservation*, endangered, habitat*, reserve, poach*, species, protect, rangers, national park*, loggers, deforest*, rainforest*, turtles',
  '20000424':
    'pollut*, smog, toxic, waste, plastic, rubbish, landfill*, contaminat*, sewage, oil spill*, hazardous, chemicals, litter, recycl*',
  '20000430':
    'water supply, reservoir*, groundwater, aquifer*, dam, irrigation, drinking water, water, river, hydrolog*, wells',
  '20000441':
    'wildlife, animals, birds, elephant*, whale*, wolves, bear, bears, forest*, naturalist*, colony, nest*, ecosystem*, puffin*, insects',
  '20000446':
    'disease*, virus*, infect*, epidemic*, pandemic*, cholera, measles, malaria, flu, fever, cancer, diabetes, outbreak*, symptoms, illness*, vaccine*, obesity, dengue, covid',
  '20000461': 'hospital*, clinic*, ward, beds, intensive care, maternity',
  '20000464':
    'surgeon*, surgery, treatment*, therapy, therapies, drug, drugs, medicine*, patient*, dose*, placebo, vaccin*, transplant*, operation, treat, treated, pill*',
  '20000480':
    'health service, nhs, waiting list*, health secretary, public health, health ministry, health minister',
  '20000485': 'doctor*, nurse*, midwi*, physician*, medical, paediatric*',
  '20000493': 'bird flu, foot-and-mouth, vet, vets, veterinar*, swine fever, poultry, cattle vaccin*, rabies',
  '20000498': 'award*, prize*, medal, honoured, honored, laureate*, winner of the, trophy for',
  '20000499':
    'record-breaking, broke a record, world record, the oldest to, the longest, the largest ever, the youngest to, guinness',
  '20000501': 'funeral*, ceremony, ceremonies, wedding, memorial, coronation, parade*, buried',
  '20000503': 'locked in, by mistake, oddly, prank*, mishap*, joke, laughed, by accident, popcorn',
  '20000504': 'prince, princess, royal family, tiara, duke, duchess, queen, ball, socialite*, yacht, gossip',
  '20000505': 'celebrit*, star, fans, autograph*, paparazzi, pop star, famous',
  '20001237': 'anniversary, centenary, a century after, commemorat*, years after, jubilee',
  '20001238': 'birthday*, turned 100, turns, centenarian*',
  '20000509':
    'job, jobs, hire*, hiring, hired, employ*, applicant*, recruit*, wages, workers, worker, staff, workforce',
  '20000521':
    'labour code, labor code, working hours, overtime, leave, employment law*, night shift*, minimum wage, work permits',
  '20000523':
    'labour shortage, labor shortage, vacanc*, labour market, labor market, skills shortage, cannot find staff',
  '20000524':
    'strike, strikes, strikers, walked out, walkout*, pay deal, wage deal, wage*, pay talks, lockout, labour dispute*',
  '20000531': 'retire*, pension*, pensioner*',
  '20000533': 'unemploy*, jobless*, out of work, laid off, redundan*',
  '20000536': 'union*, trade union*, organisers, collective bargaining, shop steward*',
  '20000538':
    'holiday*, tourist*, travel*, beach*, hobby, hobbies, camp, camping, cruise*, hik*, picnic*, sightsee*, visitors, weekend, kite*, vacation*, festival goers',
  '20000565':
    'recipe*, restaurant*, cook*, chef*, curry, dish, gourmet*, cuisine, garden*, decoration, lifestyle, wine, baker*, soup, shopping, pets, home',
  '20001339': 'yoga, meditat*, wellness, sauna*, spa, relax*, fitness, massage*, mindful*',
  '20000574':
    'elect*, vote*, voting, voter*, ballot*, candidate*, campaign*, poll, polls, turnout, recount, referendum*, polling',
  '20000593':
    'minister*, prime minister, cabinet, president, mayor, governor, resign*, government*, deputy, ministry, chancellor, premier, civil service, council',
  '20000621':
    'policy, policies, subsid*, will tax, programme, approved a, scheme, reform*, public spending, strategy, regulation*',
  '20000638':
    'foreign minister*, ambassador*, embassy, embassies, diplomat*, consulate*, bilateral, treaty, treaties, summit, envoy, sanctions, alliance, relations, agreed to, border, nato, united nations, summoned, signed',
  '20000646': 'aid group*, charity, charities, ngo*, humanitarian, red cross, aid worker*',
  '20000647':
    'no-confidence, confidence vote, political crisis, impeach*, toppled, collapse of the government, snap election, caretaker',
  '20000648':
    'dissident*, political prisoner*, exiled, opposition activist*, banned song, crackdown, jailed a',
  '20000649':
    'parliament*, lawmaker*, coalition*, opposition, party, parties, speaker, senate, senator*, congress, debate*, legislature, mps',
  '20000657':
    'buddhis*, islam*, christian*, faith, believer*, muslim*, hindu*, sufi*, jewish, monks, pray*, catholic*, orthodox, sikh*, religio*',
  '20000688': 'religious violence, sectarian, blasphem*, religious conflict',
  '20000690':
    'ramadan, eid, easter, christmas, pilgrim*, hajj, day of the dead, religious holiday, diwali, passover, lent, feast',
  '20000697': 'church*, mosque*, temple*, synagogue*, cathedral*, monaster*, chapel*, shrine*, parish*',
  '20000702': 'church and state, religious freedom, patriarch, secular*',
  '20000703':
    'pope, bishop*, cardinal*, rabbi*, imam*, priest*, abbot*, dalai lama, cleric*, archbishop*, patriarch*',
  '20000705': 'gospel*, scripture*, bible, koran, quran, torah, icon, icons',
  '20000710': 'stem cell*, gene, genes, genetic*, biologist*, dna, protein*, mice, biotech*, embryo*',
  '20000715': 'mathematic*, theorem*, algebra, geometry, equation*',
  '20000717':
    'astronom*, telescope*, comet*, planet*, physic*, fossil*, dinosaur*, palaeontolog*, chemist*, geolog*, particle*, galaxy, galaxies, asteroid*, orbit',
  '20000735': 'research*, scientist*, study, experiment*, laborator*, published in a journal, findings, lab',
  '20000742': 'archaeolog*, historian*, sociolog*, anthropolog*, psycholog*, shards, excavat*',
  '20000756':
    'engineer*, robot*, software, artificial intelligence, technolog*, chip, chips, semiconductor*, satellite*, algorithm*, computer*, internet, app, rocket*, spacecraft, space agency, cyber*, data',
  '20000587':
    'human rights, freedom of expression, freedom of movement, civil rights, persecut*, barred from, torture, free speech, activist*',
  '20000768':
    'indigenous, tribe*, tribal, community, communities, minority, minorities, neighbourhood*, villagers',
  '20000770': 'population*, census, birth rate*, births, inhabitants, ageing, newborn*, demograph*',
  '20000771': 'migrant*, asylum*, refugee*, immigra*, deport*, border fence, stranded',
  '20000772': 'emigra*, diaspora, leave for, the young leave, brain drain',
  '20000775': 'discriminat*, racis*, caste*, sexis*, segregat*, accents, homophob*, antisemit*',
  '20000780':
    'marriage*, marry, divorc*, adopt*, parents, couples, family, families, dowr*, brothers, sisters, childcare, grandmother*',
  '20000799': 'poverty, poor, inequality, slum*, rich and poor, homeless*, hunger',
  '20000802': 'homeless*, addict*, alcohol*, prostitut*, domestic violence, tents, gambling, abuse',
  '20000817':
    'welfare, child benefit*, social security, social worker*, elderly, disabled, benefits, care home*, carers',
  '20000822':
    'match, goal, goals, striker*, goalkeeper*, coach, coaches, football*, soccer, cricket*, wicket*, rugby, tennis, marathon*, runner*, sprinter*, athlete*, swimmer*, cyclist*, basketball, baseball, hockey, golf*, boxing, boxer*, skier*, scored, scrum, batsm*, pitch, team, teams, player*, defender*, midfielder*, league, race, racing, handball, swam, referee*',
  '20001104': 'doping, banned for doping, steroid*, anti-doping',
  '20001108':
    'championship*, olympic*, world cup, tournament*, cup final, final, medals, games, grand prix, semi-final*',
  '20001125': 'federation, football association, fifa, uefa, sports body, clubs',
  '20001126': 'stadium*, arena*, racetrack, seats for',
  '20001148': 'transfer*, loaned, signs with, transfer window, contract until, winger*',
  '20001128': 'forecast*, sunshine, showers, mild, cloudy, clouds, outlook, degrees, light winds, dry',
  '20001129':
    'typhoon*, storm*, heatwave*, heat wave*, cyclone*, snow*, frost, fog, dust storm*, gusts, thunder*, hail, winds, rain*, tornado*, blizzard*, temperatures, weather',
  '20001130':
    'hottest, coldest, wettest, driest, since measurements, rainfall, average temperature, on record, meteorologist*, degrees',
  '20001131':
    'storm warning*, weather warning*, cyclone warning, blizzard warning*, warning for, forecasters, red alert',
}
