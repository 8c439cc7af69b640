/**
 * Words of which a text about affairs of state has hardly any, one matter after the other: written for
 * this project from common knowledge.
 */
export const ENGLISH_ELSEWHERE = `
  dermatology dermatologist dentists dentistry orthodontist cardiologist cardiology radiologist
  radiology oncologist mammogram tomography cholesterol insulin arthritis asthma eczema acne
  ibuprofen antibiotic antibiotics pediatrician obstetrician midwife midwives menopause catheter
  stethoscope endoscopy physiotherapist orthopedic
  pipette pipettes spectrometers spectroscopy microscopy photon photons electron electrons
  polymer polymers enzymes chromosome chromosomes mitochondria neurons thermodynamics
  interferometer oscilloscope chromatography peptide peptides titration
  javascript linux firmware compiler plugin plugins gameplay gamer gamers playstation xbox
  nintendo minecraft multiplayer spreadsheet spreadsheets touchscreen bluetooth
  semester semesters syllabus dorm dorms dormitories valedictorian sorority algebra trigonometry
  geometry sophomores coursework preschool
  realtors renovation renovations bathrooms bedroom countertop countertops condo condos duplex
  patio fireplace mattress mattresses furniture chandelier faucet drywall plywood grout hardwood
  trams tramways trolleybus turnstile turnstiles monorail streetcar streetcars locomotives
  railfan railfans railcar railcars
  carburetor camshaft crankshaft windshield hubcap odometer motorcyclist motorcyclists motorsport
  motorsports nascar roadster
  lawn lawns lawnmower daffodils hydrangea hydrangeas orchid orchids petals shrubs compost mulch
  seedling trellis wheelbarrow cucumber cucumbers zucchini tomato tomatoes spinach pumpkins
  strawberry strawberries blueberry blueberries raspberries
  cows piglets hens chickens roosters goats ewes lambs orchards vineyards pasture barnyard
  beekeeper beekeepers beehive beehives honeybees
  retriever hamsters parrots goldfish veterinarian veterinarians beagle dachshund rabbits turtles
  squirrel squirrels owls hummingbird butterflies ladybug giraffe giraffes dolphins
  skillet ovens broth soups salads vinaigrette mayonnaise ketchup parsley cilantro oregano thyme
  cinnamon vanilla nutmeg turmeric teaspoons tablespoons spaghetti lasagna pasta risotto noodles
  ramen sushi burrito burritos pizza pizzas cheeseburger sausages omelet pancakes waffles bagel
  bagels appetizer appetizers vegan gourmet delicious tasty
  cupcake cupcakes cookies muffin muffins pastries sourdough dough frosting donut donuts
  doughnuts cheesecake gingerbread
  breweries chardonnay merlot whiskey whisky tequila cider espresso cappuccino latte smoothie
  smoothies lemonade bartender bartenders wineries
  gown gowns blouse sneakers handbags denim jeans stylist stylists lingerie bikini cardigan
  sweater sweaters leggings
  mascara eyeliner eyeshadow moisturizer shampoo perfumes skincare hairstyle hairstyles
  hairdressers
  jeweler jewelers earrings necklace necklaces brooch gemstone gemstones sapphire sapphires
  wristwatch wristwatches watchmaker watchmakers watchmaking
  guitar guitars guitarists drummers drumming saxophonist trombone clarinet oboe flute violin
  violins cello piano pianists accordion banjo ukulele harmonica keyboardist vocalists vocals
  songwriter songwriters songwriting playlists mixtape spotify jazz reggae techno punk rappers
  symphonies sonatas concerto karaoke duet melodies riffs lyricist bluegrass
  screenplays screenwriter screenwriters sitcoms moviegoers biopic blockbuster blockbusters
  netflix sequels cinematography cinematographer filmmaker filmmakers anime manga novelists
  audiobook audiobooks
  playwrights choreographer choreographers dancer dancers ballerina broadway pantomime burlesque
  salsa
  sculptors sculpture sculptures painters watercolor watercolors ceramics pottery fresco frescoes
  curator curators impressionist easel
  archaeologist archaeologists neolithic paleolithic stonehenge goddesses mermaid mermaids
  unicorns
  choirs hymns hymnal rosary parishioners vicar liturgy
  softball gymnasts swimmers quarterbacks touchdowns linebacker goalkeepers midfielders pitchers
  shortstop wickets golfer golfers birdie badminton goaltender puck skaters skating skier skiers
  snowboard snowboarding triathlons triathlete ultramarathon ultramarathons cyclists velodrome
  regattas rower rowers kayak kayaks kayaking canoe canoes surfer surfers catamaran schooner
  steamboat lighthouse lighthouses
  racehorse racehorses thoroughbred thoroughbreds jockeys dressage equestrian
  grandmasters solitaire crosswords bowling billiards snooker karate featherweight welterweight
  thunderstorm thunderstorms rainfall humidity sunny cloudy blizzard
  hiker hikers backpacking campsites campground campers trailhead waterfall waterfalls snorkeling
  motel motels
  bridesmaid bridesmaids granddaughters stepmother toddlers stroller strollers nanny lullaby
  babysitter
  burglary burglaries burglar burglars shoplifting shoplifter shoplifters pickpocket pickpockets
  shoppers coupon coupons shareholder stockholders retailer retailers wholesaler mortgage
  mortgages overdraft mergers ebitda bookkeeping
  zoning sewer sewers sidewalk sidewalks pothole potholes parking streetlights crosswalk
  recycling librarian librarians
  embroidery quilting woodworking blacksmith blacksmiths origami sewing lathe chisel sandpaper
  varnish pocketknife whetstone
  biplane cessna skydiving aerobatics telescopes galaxy galaxies asteroids comets astronomer
  astronomers supernova exoplanet exoplanets
  soulmate
  gritter porridge hedge hedges rosacea vaccine vaccines livestock loupe
  sledge sledges buckle buckles canyon canyons lobotomy depressive tubercular
  gnomes gnome electrician electricians valuation bowler bowlers
  elves orc orcs dwarves sorcerer
  funnel funnels propeller propellers drydock scrapyard maiden conservancy
  booklet pressing ep duet singer singers newcomers nominee nominees decoration ballroom
  lava volcano volcanic orbiter
  punchlines globetrotters sushi courtside
  realty realtors homes patients asthma prescriptions elephants elephant romans antiochus polybius
  raiders seniors beam badge cattle rancher ranchers postman library libraries voyage liner riband sung
  flower flowers sanremo pier
  yards champions fixture fixtures qualifier qualifiers squad keeper tackles kicker kicking lineman
  linemen fumble ultrarunner tugs saleroom salerooms saucers teapot
  easyjet furs accordion cabins brochure fictional fans
  semifinals quarterfinal quarterfinals semifinal teammate teammates rookie rookies preseason
  offseason cornerback playmaker athlete athletes athletics trophies marathons gym gyms yoga
  workouts lineout tendon
  exam exams undergraduate undergraduates scholarship scholarships cheerleader cheerleaders biology
  chemistry maths freshmen tutors classrooms gcse headteacher playgrounds
  gardener gardeners perennials foliage blooms blossoms bulbs lavender weeds
  sheep pig pigs hen ponies pets hedgehog deer bee bees spider spiders zoos penguin penguins
  aquarium breeder breeders
  chocolate mozzarella parmesan cheddar bacon shrimp salmon tuna lobster lobsters crispy baking
  chopped diced peeled preheat menus steak steaks burger burgers sandwich pubs cookbook cookbooks
  cooking biscuits pudding puddings bananas avocado avocados almonds coconut chilli yogurt
  mushrooms cookie seafood cocktails desserts cheeses wines beers flavour flavours flavor flavors
  showers sunshine meteorologist meteorologists
  starred actresses comedies dramas superhero superheroes vampire
  vampires animation
  musical musicals musician musicians acoustic composers dancing singing choreography 
  
  bestseller bestsellers poetry poems poets bookstore bookstores thrillers
  exhibitions artwork artworks photography archaeology archaeological prehistoric
  dresses skirt skirts catwalk wardrobe couture bracelets trousers designer designers hair
  diabetes obesity vitamin vitamins calories pregnancy chemotherapy migraine
  sedans motorist motorists mileage headlights
  sofas cupboard cupboards curtains cottages decor
  bins footpath footpaths pavements roadworks litter
  bride bridegroom bridal bouquet weddings grandparents grandchild
  nativity carols pretax robber robbers
  gaming wifi keyboard browser
  astronomy planets
  yarn stitch stitches fabrics quilt quilts hobbies
  beaches scenic holidaymakers spa picnic
  bowls rink rinks welder exhaust
`;
