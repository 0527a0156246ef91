import type { PlacesPack } from '../places-pack.ts'
import { countries } from './places-countries.ts'
import { movements, notPlaces, powers, regions } from './places-regions.ts'

/** What English texts call places. Written for Sayso. */
export const places: PlacesPack = {
  countries,
  regions,
  powers,
  movements,
  notPlaces,
  towns: {
    CZ: 'Pilsen',
    CN: 'Canton, Lhasa, Urumqi, Kashgar',
    DE: 'Munich, Cologne, Nuremberg',
    GE: 'Sarpi',
    GR: 'Thessaloniki, Salonica',
    IE: 'Cork, Limerick, Galway',
    IL: 'Safed, Eilat, Ashkelon, Ashdod, Beersheba',
    IT: 'Florence, Turin, Venice, Milan, Naples, Genoa, Brenner',
    JP: 'Hiroshima, Nagasaki',
    KP: 'Rason, Sinuiju, Kaesong',
    MX: 'Tijuana, Ciudad Juárez',
    NP: 'Pokhara',
    OM: 'Masirah',
    PL: 'Kraków, Krakow, Gdańsk, Gdansk',
    PT: 'Oporto',
    RO: 'Timisoara',
    RS: 'Novi Sad, Bor smelter',
    RU: 'Vladivostok, Sochi, Grozny, Murmansk, Norilsk',
    SO: 'Berbera, Kismayo',
    TD: 'Adré, Adre',
    UA: 'Odesa, Odessa, Kharkiv, Kharkov, Lviv, Lvov, Dnipro',
    UZ: 'Samarkand, Bukhara',
    VN: 'Da Nang, Hue',
    YE: 'Taiz',
  },
  gazetteer: true,
  capitalsTell: true,
  alsoPeople:
    'Jordan, Chad, Georgia, India, Kenya, Israel, Cuba, Holland, Ireland, France, Paris, Sydney, Victoria, Florence, Austin, Dallas, Houston, Jackson, Lincoln, Madison, Hamilton, Stanley, Wellington, Nelson, Virginia, Carolina, Chelsea, Brooklyn, London, Roma, Rome, Milan, Valencia, Santiago, Lima, Cali, Adelaide, Lourdes, Preston, Washington, Kingston, Vienna, Sofia, Asia, America, Alexandria, Savannah, Charlotte, Phoenix, Orlando, Cairo, Odessa, Regina, Troy, Trinidad, Montana, Dakota, Tennessee, Indiana, Berlin, Hull, Lancaster, York, Cleveland, Boston, Denver, Camden, Salem, Aurora, Eugene, Lorraine, Alberta, Kent, Logan, Sierra, Guinea, Mali, Romania, Britain, England, Wales, Scot, Scotland, French, German, English, Irish, Welsh, Dane, Finn, Pole, Turk, Swede, Brazil, Malta, Java, Ghana, Niger, Oman, Panama, Albania, Peru, Austria',
  givenNames:
    'James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Paul, Andrew, Joshua, Kenneth, Kevin, Brian, Edward, Ronald, Timothy, Jason, Jeffrey, Ryan, Jacob, Gary, Nicholas, Eric, Jonathan, Stephen, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Frank, Alexander, Raymond, Patrick, Jack, Dennis, Jerry, Tyler, Aaron, Jose, José, Adam, Nathan, Henry, Peter, Simon, Martin, Ben, Tom, Tim, Jim, Joe, Bob, Bill, Dan, Sam, Max, Luke, Oliver, Harry, George, Philip, Karl, Carl, Hans, Ivan, Juan, Carlos, Luis, Pedro, Pablo, Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Lisa, Nancy, Betty, Margaret, Sandra, Ashley, Kimberly, Emily, Donna, Michelle, Carol, Amanda, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Angela, Shirley, Anna, Brenda, Pamela, Emma, Nicole, Helen, Samantha, Katherine, Christine, Debra, Rachel, Catherine, Maria, María, Heather, Diane, Ruth, Julie, Olivia, Joyce, Virginia, Victoria, Kelly, Lauren, Christina, Joan, Evelyn, Judith, Megan, Andrea, Cheryl, Hannah, Jacqueline, Martha, Gloria, Teresa, Ann, Anne, Sara, Madison, Frances, Kathryn, Janice, Jean, Abigail, Alice, Julia, Judy, Sophia, Grace, Denise, Amber, Doris, Marilyn, Danielle, Beverly, Isabella, Theresa, Diana, Natalie, Brittany, Charlotte, Marie, Kayla, Alexis, Lori, Hillary, Whitney, Jane, Kate, Lucy, Ella, Ali, Ahmed, Mohammed, Muhammad, Omar, Mr, Mrs, Ms, Dr, Sir, Lady, Lord, Captain, Sergeant, Judge, Justice, Detective, Officer, Miss',
  kinWords:
    'brother, sister, son, daughter, wife, husband, mother, father, friend, cousin, uncle, aunt, nephew, niece, named, called, partner, boyfriend, girlfriend, fiancé, fiancée',
  mediaWords:
    'Times, Post, Herald, Tribune, Journal, Daily, Observer, Gazette, Mail, Star, News, Telegraph, Chronicle, Guardian, Examiner, Globe, Inquirer, Standard, Courier, Dispatch, Mirror, Express, Weekly, Monitor, Review, Sentinel, Enquirer, Echo, Argus, Broadcasting, Magazine, Reporter, Register, Ledger, Bulletin',
  lawWords:
    'Agreement, Agreements, Accord, Accords, Convention, Conventions, Protocol, Protocols, Treaty, Statute, Act, Declaration, Memorandum, Pact, Rules, Regulation, Process, Principles, Consensus, Charter, Doctrine, Amendment, Law, Club, Syndrome',
  officeWords:
    'government, ministry, minister, ministers, president, presidency, officials, official, authorities, parliament, police, army, air, court, courts, prosecutors, prosecutor, lawmakers, lawmaker, senate, senator, senators, cabinet, king, queen, prime, foreign, defence, defense, interior, state, federal, national, navy, customs, council, mayor, governor, capital, city, town, border, territory, soil, villages, villagers, doctors, voters, farmers, coast',
  missionWords:
    'embassy, embassies, ambassador, ambassadors, consulate, consul, envoy, tourists, tourist, owner, owners, owned, investors, buyers, carmakers, chains, visitors',
  locativeWords: 'in, at, near, inside, around, across, throughout, outside, above, below, within, between',
  originWords: 'from, by',
  backgroundWords: 'meanwhile, since, after, when, while, because, whose, amid, despite, unlike, following',
  openingWords:
    'The, A, An, In, On, At, As, But, And, Or, If, When, While, After, Before, Since, For, From, With, Without, Inside, Outside, Near, Across, Around, Under, Over, By, To, Of, Like, Unlike, Both, Why, How, What, Who, Where, Is, Are, Was, Were, Will, Can, Could, Should, Would, May, Does, Do, Did, Has, Have, This, That, These, Those, His, Her, Its, Their, Our, My, Some, Many, Most, All, Every, Each, Another, Other, Few, Only, Even, Once, Now, Today, Then, Also, Meanwhile, However, Although, Though, Because, Until, Despite, During, Amid, Against, Between, Among, Northern, Southern, Eastern, Western, Central, North, South, East, West, Greater, Upper, Lower, Inner, Downtown, Old, Occupied, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, June, July, August, September, October, November, December, Police, President, Prime, Minister, Mayor, Governor, Senator, Ambassador, King, Queen, Live, Watch, Breaking, Update, Opinion, Analysis',
}
