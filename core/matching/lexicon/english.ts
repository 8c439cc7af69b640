import * as is from './classes.ts';
import { ENGLISH_ELSEWHERE } from './elsewhere/english.ts';
import type { ClassedWords } from './table.ts';

/** Written for this project from the closed classes of English grammar and news style. */
export const ENGLISH: ClassedWords = [
  [
    is.HONORIFIC,
    `mr mrs ms miss mx dr sir dame lord lady capt captain sgt sergeant lt lieutenant col colonel
    gen general maj major adm admiral marshal baron count duke duchess comrade`,
  ],
  [
    is.HEAD_OF_STATE,
    `president king queen emperor pope sultan emir ayatollah tsar czar chancellor prince
    princess dictator strongman ruler`,
  ],
  [is.MINISTER, 'minister premier'],
  [
    is.DIPLOMAT,
    'secretary sec ambassador ambassadors envoy envoys diplomat diplomats mediator mediators negotiator negotiators',
  ],
  [
    is.LEGISLATOR,
    `senator sen rep congressman congresswoman representative mp lawmaker governor gov mayor
    democrat republican candidate nominee`,
  ],
  [
    is.SPOKESPERSON,
    `spokesman spokeswoman spokesperson leader chairman chairwoman chair director commissioner
    official chief head adviser`,
  ],
  [
    is.EXPERT,
    `professor prof analyst editor researcher expert author scholar writer columnist historian
    correspondent reporter journalist fellow`,
  ],
  [
    is.PLACE_PREPOSITION,
    `in at near into outside inside around across via through visiting toward towards within
    throughout downtown northern southern eastern western central greater leaving left reached
    visit`,
  ],
  [
    is.DEALING,
    `with against between among urge urges urged pressed ask asked asking tell told warn warned accuse accused persuade persuaded convince convinced pressuring blame blamed criticise criticize criticised criticized condemned allow force forced isolate isolated supported back backed backing confront confronted prompted reassure reassured angered pushed pushing lobbied`,
  ],
  [
    is.OPENER,
    `a about above after again against all although am amid among an and another any are as
    asked at backing because before behind being below beneath beside besides between beyond both
    but by calling can could day days despite did do does down during each earlier either even
    every few first following for former formerly from had has have he her here his how however i
    if in including indeed instead into is it its just last late later like likewise many may
    maybe meanwhile might mine more moreover most much must my near nearly neither never
    nevertheless next no nobody none nor not nothing now of off often on once one only onto
    opposite or other our out outside over past people per perhaps plus rather recently regarding
    said same say says second she should since so some soon still such supporting than that the
    their them then there therefore these they this those though three through throughout thus
    till to today together tomorrow tonight too toward towards two under underneath unless unlike
    until up upon us very via was we were what whatever when whenever where wherever whether
    which while who whoever whom whose why will with within without would yes yesterday yet you
    your video photo photos watch read opinion analysis exclusive breaking update live interview
    question answer why asked did new old
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december mon tue tues wed thu thur thurs fri sat sun
    jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid
    ii iii iv vi vii viii ix`,
  ],
  [
    is.ACTS,
    `said say says saying told tells denied denies deny wants want wanted rejects rejected reject refuses refused refuse insists insisted insist accuses accused accuse urges urged urge warns warned warn announced announces announce demands demanded demand backs backed back supports supported support opposes opposed oppose hopes hoped hope believes believed believe fears feared fear seeks sought seek agrees agreed agree signed signs sign accepted accepts accept argues argued argue claims claimed claim offered offers offer proposed proposes propose vowed vows vow pledged pledges pledge declined declines decline sees saw views viewed calls called call hosts hosted host expects expected expect considers considered consider condemned condemns condemn welcomed welcomes welcome invited invites invite responded responds respond answered answers answer replied replies reply confirmed confirms confirm threatened threatens threaten blamed blames blame blocked blocks block vetoed vetoes veto armed arms arm funded funds fund sent sends supplies supplied supply intends intended intend plans planned plan decided decides decide ordered orders recognised recognized recognises recognizes imposed imposes impose lifted knows knew know thinks thought think tries tried try maintains maintained maintain holds held prefers preferred stands stood bet bets gave gives give gained gains gain lost needs needed need traded exchanged clash clashed differ differed remain remains stay stays pushed pushes push pressed presses press helped helps help let lets made makes make hailed hails suspects suspected acknowledged acknowledges conceded concedes admitted admits led brokered sponsored hosted allied friendly ready wary willing unwilling prepared keen determined pressing backing urging seeking trying pushing preparing meddling`,
  ],
  [
    is.STANCE,
    `according comment denial statement request permission orders position demand demands offer offers policy policies plan plans proposal proposals initiative ally allies support backing aid role interest interests influence relations ties relationship view views response reply answer leverage pressure decision refusal veto stance strategy goal goals aim aims intentions diplomacy diplomats diplomat efforts effort claim claims insistence willingness reluctance warning warnings accusation accusations calculations calculus partner partners friends enemies rival rivals clients client approval consent help intervention involvement commitment message signal signals hopes fears concerns concern priorities priority agenda reaction bid messages dialogue contacts agreement deal rift row spat standoff channel tension tensions confrontation rivalry feud talks mediation goodwill promise promises threat threats leaders leadership hosts`,
  ],
  [
    is.CITY,
    `airport airports airfield street streets suburb suburbs district districts mayor metro subway
    underground weather temperature temperatures skyline residents resident commuters
    traffic restaurant restaurants museum museums theatre theatres theater theaters zoo hotel
    hotels apartment apartments flat flats cafe cafes university station stations square
    neighbourhood neighbourhoods neighborhood neighborhoods downtown outskirts nightlife stadium
    bridge bridges river park parks flight flights train trains road roads highway motorway route
    bus buses walls wall towers domes tourists tourist visitors market markets bazaar shops shop
    bars nights winter winters summer rain snow fog smog air population old oldest`,
  ],
  [
    is.INSTITUTION,
    `street st road rd avenue ave boulevard blvd lane drive square bridge tower towers building house houses hall park parks gardens garden lake river mount mountain mountains hill hills valley creek bay beach island islands isle falls forest desert canyon county co township town city village parish district borough province state university college school academy institute institution library museum gallery theatre theater opera orchestra philharmonic symphony choir ballet circus cathedral church mosque temple abbey hospital clinic center centre foundation trust fund society association league union club team united rovers athletic fc cup open championship championships trophy marathon olympics games stadium arena post times herald tribune gazette journal chronicle monitor news today daily press magazine review radio tv channel group company corp corporation inc ltd llc plc gmbh bank capital holdings partners industries airlines airline airways air railway railways motors motor steel oil energy foods food dairy hotel hotels inn restaurant cafe bar grill kitchen bakery brewery brewing pub convention conventions bible accord accords prize award awards medal show festival fair biennale expo summit station airport port harbour harbor dam prison correctional facility jail barracks fort castle palace court express mule terrier terriers bulldog cat cats goat beef cheese sauce salad roast carpet carpets rug gate wall quartet trio band boys girls brothers sisters family junior jr sr capitals nationals wizards commanders redskins huskies rebels seminary monument memorial heights springs grove cemetery mill mills farm farms ranch winery estate steelworks blue babies sound declaration parade slim bone gazette pact treaty exhibition auto yacht voice hero miss captain`,
  ],
  [
    is.REGION,
    `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada hampshire jersey mexico carolina dakota ohio
    oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ala ariz
    calif colo conn fla ill ind kan ky md mich minn mo mont neb nev okla ore pa tenn tex va wis
    wyo ny nj nc sc nh ontario quebec alberta manitoba saskatchewan ireland scotland wales england
    switzerland australia canada`,
  ],
  [
    is.COUNTRY,
    `afghanistan albania algeria angola argentina armenia austria azerbaijan bahrain bangladesh
    belarus belgium bolivia bosnia brazil bulgaria burma burundi cambodia cameroon chad chile china
    colombia congo croatia cuba cyprus denmark ecuador egypt eritrea estonia ethiopia finland
    france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia
    iraq israel italy jamaica japan jordan kashmir kazakhstan kenya korea kosovo kuwait kyrgyzstan
    laos latvia lebanon liberia libya lithuania macedonia malaysia mali malta moldova mongolia
    morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan
    palestine panama paraguay peru philippines poland portugal qatar romania rwanda senegal serbia
    singapore slovakia slovenia somalia spain sudan sweden taiwan tajikistan tanzania thailand
    tunisia turkey turkmenistan uganda uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe syria iran ukraine russia
    karabakh transnistria donbas crimea`,
  ],
  [is.PREFIX, 'anti pro post ex non neo pre un mid counter ultra trans inter arch self'],
  [
    is.AFFAIRS,
    `diplomat diplomats diplomatic diplomacy negotiator negotiators negotiate negotiations ceasefire
    truce sanctions regime opposition envoy ambassador minister ministers transition transitional
    ministry embassy embassies treaty summit airstrikes strikes troops rebels militants militia
    jihadists insurgents chemical weapons arms nuclear delegation delegations delegates talks
    communique communiqué resolution veto council coalition government governments foreign military
    conflict civil crisis refugees humanitarian dictator president presidential peace bilateral
    geopolitical mediator mediation counterpart counterparts allies administration spokesman
    spokeswoman policy congress senate intervention settlement aide aides official officials pressure crackdown
    uprising offensive dissidents protesters bloodshed massacre atrocities embargo bombardment
    shelling warplanes insurgency`,
  ],
  [
    is.ELSEWHERE,
    `match matches goal goals scored score scorer season cup coach striker midfielder
    defender goalkeeper quarterback touchdown innings wicket tournament championship semi final
    finals playoff playoffs derby football footballer hurling gaelic rugby basketball baseball
    hockey tennis golf cricket boxing boxer downhill marathon jockey racing actor actress film
    films movie movies cinema starring stars sitcom drama comedy episode album albums song songs
    singer rapper guitarist drummer pianist band bands concert tour lyrics novel novels novelist
    poem poet painter painting paintings sculptor gallery exhibition fashion model models
    celebrity wedding recipe recipes  baked bakery cheese wine beer hotel holiday vacation
    tourism tourists farmers farm cattle dairy terrier dog dogs horses goddess god temple myth
    mythology pharaoh saxophone festival crossword puzzle quiz soap pupils classroom retail shares
    margins quarterly revenue forecast shareholders earnings dividend orchard hiking storm floods
    flooding rain snowfall playwright ballet opera orchestra beat drew rallied netted
    composer directed director knee ankle injury injured practice rebounds assists homer inning
    pitcher trophy podium relegation`,
  ],
  [is.AND, 'and'],
  [
    is.AUXILIARY,
    'has have had is was were would will could should may might must did does can cannot never still also now repeatedly clearly apparently reportedly long again too not be been',
  ],
  [is.LINKING, 'to from of on for by towards toward'],
  [
    is.KIN,
    `aunt uncle brother sister mother father mom dad son daughter wife husband cousin nephew niece
    grandfather grandmother grandson granddaughter girlfriend boyfriend`,
  ],
  [is.ARTICLE, 'the a an'],
  [is.PREFIX, 'a an another any some no every joint separate'],
  [
    is.DEMONYM,
    `russian american syrian iranian british french german turkish chinese israeli saudi iraqi
    lebanese egyptian jordanian ukrainian european western arab soviet us u.s un eu nato
    baathist alawite shiite sunni qatari emirati italian spanish dutch polish japanese indian
    pakistani afghan yemeni libyan kurdish swiss swedish norwegian`,
  ],
  [
    is.OTHER_MATTER,
    `nuclear trade climate disarmament tariff tariffs gas oil energy fishing budget wage border
    atomic arms wto environmental tobacco plastics missile investment tax merger takeover grain
    constitution constitutional banking labour labor pay pension contract transfer marriage
    union`,
  ],
  [is.ABOUT, 'on over about regarding concerning with'],
  [
    is.FUNCTION_WORD,
    'us is who it in on at so am an as be do go he me my no of or to up we it are all soc who twi may will can',
  ],
  [
    is.PROFESSION,
    `judge justice rev reverend coach cpl sgt sergeant captain capt teacher surgeon dentist nurse  pastor
    barrister solicitor  detective constable inspector goalkeeper striker winger midfielder defender
    goalie  pianist violinist cellist  grandmaster skipper referee umpire`,
  ],
  [
    is.KIN,
    'elder younger late  grandma grandpa granny stepson stepfather widow widower namesake twin family brothers sisters',
  ],
  [
    is.ACTS,
    `slams slammed blasts blasted   dismissed dismisses dismiss ships shipped delivered delivers
    bankrolls bankrolled dithers dithered hesitates hesitated swears swore retaliated retaliates recalled recalls expelled expels
    summoned summons protested protests objected objects abstained abstains scrambled scrambles bristled bristles
    sided sides tolerates tolerated brushed bombed bombs struck retreats retreated negotiated negotiates armed eyes mulls weighs mulled weighed
    moves moved pulls pulled halts halted freezes froze unveiled unveils leans leaned counters countered cautioned cautions signalled signaled signals
    downplays downplayed doubts doubted lobbies lobbied finances financed  `,
  ],
  [
    is.STANCE,
    'patience axis reluctance frustration anger silence appetite   word denials envoy envoys ambassador  interlocutors  bluff  agenda credibility isolation motives ambitions ambition  friendship backer backers sponsor patron patrons proxy proxies blessing ultimatum',
  ],
  [
    is.CITY,
    `lies sits sprawls swelters sweltered basked bakes baked drizzle snowed slept sleeps awoke woke sits stands twinkles
    heatwave taxi taxis subway rents rent landlord landlords mayoral suburban cathedral cathedrals concert concerts
    gallery galleries orchestra ballet conservatory zoo marathon souk souks boulevard boulevards avenue avenues
    courtyard courtyards skyscraper skyscrapers embankment monastery walls gate gates armoury bell cannon tower souvenir
    property properties house houses school schools hospital hospitals hostel hostels office offices born bred based`,
  ],
  [
    is.AFFAIRS,
    `army navy marines marine corps treasury supreme federal  rights security  assembly commissioner commission
    inspector inspectors envoys defense defence justice homeland intelligence department ambassadors parliament
    capitol attorney solicitor  fleet airstrike airstrikes  strike drone drones missile missiles sanction ultimatum
    refugee agency relief aid militiamen gunmen fighters jihadist jihadis jihadi insurgent terrorist terrorists terrorism
    caliphate offensive frontline commander commanders warlord peacekeepers peacekeeper observers observer monitors
    invasion annexation troop soldiers soldier forces  secretary mission    
    representative  border customs immigration federal  command forces foreign   speaker
    advisers adviser hostage hostages beheading beheaded siege besieged seized captured stronghold`,
  ],
  [
    is.ELSEWHERE,
    ` goalless  fullback winger  innings scorecard halftime offside dribble 
    chess gambit checkmate  bishop rook pawn endgame  tiebreak grandmaster elo
    cartoon animated sitcom miniseries soundtrack remix vinyl playlist ringtone gig
    biotech pharmaceuticals startup ipo franchise menu brunch diner sauce gravy curds fries pastry dessert
    neutron spectrometer muon synchrotron beamline telescope  asteroid  protein enzyme gene genome
    dentist dental teeth  appendix surgeon   
    bakery butcher plumber florist grocer salon barber hairdresser
    knitting crochet gardening pruning roses tulips allotment harvest apples potato potatoes tractor
    sailing regatta rowing yacht dinghy cyclist peloton sprint  javelin hurdles swimmer gymnast skater
     homework kindergarten headmaster prom graduation alumni sophomore freshman
    obituary  beloved  grandchildren choir hymn organist parish
    defendant plaintiff tenant landlord lease    claimant bankruptcy
    villain wizard dragon starship zombie heroine protagonist detective thriller`,
  ],
  [is.DEMONYM, 'damascene muscovite tehrani'],
  [is.PLACE_PREPOSITION, 'outside inside above beneath beyond'],
  [
    is.DEALING,
    'slams slammed blasts warns tells accuses defies defied pressures condemns condemned blames lambasts',
  ],
  [is.AFFAIRS, 'force chemical congressional senatorial'],
  [is.ELSEWHERE, 'goalscorer kickoff midfield'],
  [is.KIN, 'neighbour neighbor roommate flatmate classmate landlord'],
  [is.ELSEWHERE, 'chess'],
  // Behind a verb it tells who did it.
  [is.DEALING, 'by'],
  [is.KIN, 'surnamed'],
  [
    is.ELSEWHERE,
    `oysters oyster lemon turbot butter sugar eggs cream oven saucepan tablespoon teaspoon onions garlic cherries
    cranberries pomegranate soup stew cake cakes pie loaf salad lamb chicken pork cooks waiter waitress diners
    allergy allergies vegetarian dessert starter cocktail
    hatchback hatchbacks diesel sedan coupe horsepower gearbox dealership motorcycle tyres tires
    abdomen gallbladder bladder kidney liver ultrasound scan ct mri dose
    gallstone biopsy tumour tumor lesion
    software programmer smartphone
    turbine turbines lenders bondholders
    hurler hurlers camogie netball volleyball lacrosse wrestling wrestler judo fencing gymnastics swimming skiing slalom biathlon
    curling bowler batsman batting unbeaten offload scrum touchline linesman
    roster varsity homecoming
    antiques auction auctioneer collector stamps coins porcelain
    bassist vocalist verse headliner headliners busker
    matinee costume costumes screenplay sequel prequel trailer
    beetle butterfly bird birds fish whale whales species habitat botanist geologist
    campsite cottage itinerary sightseeing souvenirs tram
    plumbing carpentry roofing bricklayer apprentice
    nursery toddler playground
    hardcover paperback warehouse checkout shipping`,
  ],
  [is.CITY, 'bookshop bookshops bakery bakeries tour tours cooks shopkeepers commuters'],
  [
    is.STANCE,
    `lead backyard playbook gambit overtures overture pledge pledges veto
    clout doorstep satellite blessing ire fury displeasure embarrassment protests
    objections objection conditions condition ministers minister spokesman
    spokeswoman goodwill nerve resolve calculation thinking narrative mantra`,
  ],
  [
    is.ACTS,
    `punishes punished shrugs shrugged blinks blinked balks balked balk stalls stalled dictates
    dictated courts courted woos wooed props propped shields shielded punish prodded prods
    nudged nudges applauds applauded rejoined forgave agreed`,
  ],
  [
    is.DEALING,
    `convincing persuading punish punished woo wooing pleased annoy annoyed
    embarrass embarrassed defy defying deter deterred irk irked infuriated infuriates reassuring
    antagonise antagonize embolden emboldened`,
  ],
  [is.ELSEWHERE, 'ramparts admission sights sightseers promenade cobbled funicular regatta'],
  [
    is.ELSEWHERE,
    `rusting steamship shipyard lifeboat deckhand cruise harbourmaster thriller remastered tracklist
    drummer chorus riff setlist relegation equaliser equalizer crossbar kickoff furlong
    racecourse sires trainer paddock triathlon steeplechase decathlon sprinter isotope quasar
    nebula comet geology fossil fossils palaeontologist glacier pharaoh pharaohs goddess mythology
    osiris horus papyrus mummy pyramid hieroglyphs legionaries phalanx hoplites satrap seleucid
    ptolemaic gladiator allotments seedlings greenhouse orchard beekeeping honey casserole sauté
    simmer marinade barbecue vineyard vintage sommelier sofa skirting wallpaper bathroom bedrooms
    realtor crossword anagram sudoku bingo raffle jumble tombola haircut manicure boutique handbag
    perfume lipstick jewellery jewelry tutoring spelling kennel puppy puppies kitten kittens
    hamster pony rehearsal rehearsals choirmaster soprano baritone oratorio sonata quartet`,
  ],
  // "Nobody in Washington", "the war that nobody in Moscow wanted".
  [is.STANCE, 'nobody anyone anybody everyone everybody someone somebody'],
  [is.DEALING, 'please pleases pleasing pleased owe owes owed expect expects expecting without'],
  [
    is.OPENER,
    'monster tyrant follow contact join email call text tell find watch support ask help trust visit why',
  ],
  [
    // Not "war": a text in German has one in every other sentence.
    is.AFFAIRS,
    `wars fighting bomb bombs bombing bombings bomber bombers sarin shells weapon armed arming
    arsenal stockpile rebel warring warplane helicopters guns`,
  ],
  [is.ELSEWHERE, ENGLISH_ELSEWHERE],
];
