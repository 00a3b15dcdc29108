import { phraseList, wordList } from '../word-list.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { works } from './works.ts'

const SPORTS = phraseList(`
  american football, archery, athletics, badminton, baseball, basketball, beach volleyball, billiards
  bobsled, bowling, boxing, canoeing, cheerleading, climbing, cricket, cross country, curling, cycling
  dance, darts, diving, fencing, field hockey, figure skating, fishing, football, formula one, frisbee
  golf, gymnastics, handball, hiking, hockey, horse racing, horseback riding, hunting, ice hockey
  ice skating, jogging, judo, karate, kayaking, lacrosse, martial arts, motocross, nascar, netball
  paragliding, ping pong, pole vault, polo, pool, racquetball, rafting, rowing, rugby, running, sailing
  skateboarding, skating, skiing, snowboarding, snooker, soccer, softball, speed skating, squash, sumo
  surfing, swimming, table tennis, taekwondo, tennis, track and field, triathlon, ultimate frisbee
  volleyball, water polo, weightlifting, windsurfing, wrestling, yoga`)

const TEAMS = phraseList(`
  arizona cardinals, atlanta falcons, baltimore ravens, buffalo bills, carolina panthers, chicago bears
  cincinnati bengals, cleveland browns, dallas cowboys, denver broncos, detroit lions, green bay packers
  houston texans, indianapolis colts, jacksonville jaguars, kansas city chiefs, las vegas raiders
  los angeles rams, los angeles chargers, miami dolphins, minnesota vikings, new england patriots
  new orleans saints, new york giants, new york jets, philadelphia eagles, pittsburgh steelers
  san francisco forty niners, seattle seahawks, tampa bay buccaneers, tennessee titans
  washington commanders, boston celtics, brooklyn nets, chicago bulls, cleveland cavaliers
  dallas mavericks, denver nuggets, golden state warriors, houston rockets, los angeles lakers
  los angeles clippers, miami heat, milwaukee bucks, new york knicks, philadelphia seventy sixers
  phoenix suns, portland trail blazers, san antonio spurs, toronto raptors, utah jazz, atlanta braves
  boston red sox, chicago cubs, chicago white sox, cleveland guardians, detroit tigers, houston astros
  los angeles dodgers, new york mets, new york yankees, oakland athletics, philadelphia phillies
  san diego padres, san francisco giants, seattle mariners, saint louis cardinals, texas rangers
  toronto blue jays, boston bruins, chicago blackhawks, detroit red wings, montreal canadiens
  new york rangers, pittsburgh penguins, toronto maple leafs, arsenal, aston villa, chelsea, everton
  leeds united, leicester city, liverpool, manchester city, manchester united, newcastle united
  tottenham hotspur, west ham united, celtic, rangers, barcelona, real madrid, bayern munich
  borussia dortmund, juventus, inter milan, paris saint germain, ajax, mumbai indians, chennai super kings`)

const FOODS = phraseList(`
  almonds, apple, apples, asparagus, avocado, bacon, bagel, banana, bananas, beans, beef, bell pepper
  blueberries, bread, broccoli, brown rice, burger, burrito, butter, cabbage, carrot, carrots, cauliflower
  celery, cereal, cheddar, cheese, cheeseburger, cherries, chicken, chicken breast, chicken nuggets
  chicken soup, chicken wings, chili, chips, chocolate, clams, corn, crab, crackers, cream cheese
  cucumber, curry, duck, dumplings, egg, eggs, eggplant, fish, fish and chips, french fries, fried chicken
  fried rice, garlic, ginger, grapefruit, grapes, green beans, ham, hamburger, honey, hot dog, hummus, jam
  kale, ketchup, lamb, lasagna, lemon, lentils, lettuce, lobster, macaroni and cheese, mango
  mashed potatoes, mayonnaise, meatballs, melon, mushrooms, mustard, noodles, nuts, oatmeal, olive oil
  olives, omelette, onion, onions, orange, oranges, pancakes, pasta, peach, peanut butter, peanuts, pear
  peas, pepper, pepperoni pizza, pickles, pineapple, pizza, plum, popcorn, pork, pork chops, potato
  potatoes, pumpkin, quesadilla, quinoa, raspberries, ravioli, ribs, rice, salad, salami, salmon, salsa
  salt, sandwich, sausage, scrambled eggs, shrimp, soup, soy sauce, spaghetti, spinach, steak
  strawberries, sugar, sushi, sweet potato, taco, tacos, toast, tofu, tomato, tomatoes, tuna, turkey
  vegetables, waffles, walnuts, watermelon, yogurt, zucchini`)

const THINGS: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Airline': phraseList(`
    aer lingus, aeroflot, aeromexico, air canada, air china, air france, air india, air new zealand
    alaska airlines, allegiant air, american airlines, ana, austrian airlines, avianca, british airways
    cathay pacific, china airlines, china eastern, china southern, condor, delta, delta airlines, easyjet
    el al, emirates, ethiopian airlines, etihad, eurowings, finnair, frontier, frontier airlines
    garuda indonesia, hawaiian airlines, iberia, icelandair, indigo, japan airlines, jet two, jetblue
    jetstar, kenya airways, klm, korean air, latam, lot polish airlines, lufthansa, malaysia airlines
    norwegian, philippine airlines, qantas, qatar airways, ryanair, sas, saudia, singapore airlines
    south african airways, southwest, southwest airlines, spirit airlines, swiss, tap, thai airways
    turkish airlines, united, united airlines, vietnam airlines, virgin atlantic, virgin australia
    vueling, westjet, wizz air`),
  'AMAZON.Anaphor': phraseList(`
    it, that, this, them, these, those, they, he, she, him, her, this one, that one, these ones
    those ones, the one, this thing, that thing, the same, the same one, here, there, both, both of them
    all of them, one of them`),
  'AMAZON.Animal': wordList(`
    aardvark albatross alligator alpaca ant anteater antelope armadillo baboon badger bat bear beaver bee
    beetle bird bison boar buffalo bull bumblebee butterfly camel canary caribou cat caterpillar cheetah
    chicken chimpanzee chinchilla chipmunk clam cobra cockroach cod cougar cow coyote crab crane cricket
    crocodile crow deer dingo dinosaur dog dolphin donkey dove dragonfly duck eagle eel elephant elk emu
    falcon ferret finch fish flamingo fly fox frog gazelle gecko gerbil giraffe goat goldfish goose
    gorilla grasshopper hamster hare hawk hedgehog heron hippo hippopotamus horse hummingbird hyena iguana
    jackal jaguar jellyfish kangaroo kitten koala ladybug lemur leopard lion lizard llama lobster lynx
    macaw meerkat mole monkey moose mosquito moth mouse mule narwhal newt nightingale octopus opossum
    orangutan orca ostrich otter owl ox oyster panda panther parrot peacock pelican penguin pheasant pig
    pigeon platypus pony porcupine possum puffin puma puppy python quail rabbit raccoon ram rat raven
    reindeer rhino rhinoceros rooster salamander salmon scorpion seahorse seal shark sheep shrimp skunk
    sloth snail snake sparrow spider squid squirrel starfish stork swan tarantula termite tiger toad
    tortoise toucan trout tuna turkey turtle vulture walrus wasp weasel whale wildcat wolf wolverine
    wombat woodpecker worm yak zebra`),
  'AMAZON.Color': phraseList(`
    amber, aqua, aquamarine, azure, beige, black, blue, bronze, brown, burgundy, charcoal, chartreuse
    coral, cream, crimson, cyan, dark blue, dark green, dark red, emerald, forest green, fuchsia, gold
    gray, green, grey, hot pink, indigo, ivory, khaki, lavender, light blue, light green, lilac, lime
    lime green, magenta, mahogany, maroon, mauve, mint, mint green, mustard, navy, navy blue, neon green
    ocher, olive, orange, orchid, peach, pink, plum, purple, red, rose, royal blue, ruby, rust, salmon
    scarlet, sepia, sienna, silver, sky blue, tan, teal, terracotta, tomato, transparent, turquoise, umber
    vermilion, violet, warm white, white, yellow`),
  'AMAZON.Corporation': phraseList(`
    adidas, airbnb, alibaba, alphabet, amazon, amd, american express, apple, at and t, audi
    bank of america, bayer, b m w, boeing, bp, chevron, chrysler, cisco, citigroup, coca cola, comcast
    costco, cvs, dell, disney, ebay, exxon mobil, facebook, fedex, ferrari, ford, general electric
    general mills, general motors, goldman sachs, google, h and m, heinz, hewlett packard, home depot
    honda, hsbc, huawei, hyundai, ibm, ikea, intel, johnson and johnson, j p morgan, kellogg's, kroger
    lego, levi's, lg, lockheed martin, mastercard, mcdonald's, mercedes, meta, microsoft, morgan stanley
    nestle, netflix, nike, nintendo, nissan, nokia, nvidia, oracle, paypal, pepsi, pfizer, philips
    porsche, procter and gamble, qualcomm, salesforce, samsung, shell, siemens, sony, spotify, starbucks
    target, tesla, toyota, twitter, uber, unilever, ups, verizon, visa, vodafone, volkswagen, volvo
    walgreens, walmart, wells fargo, xerox, zoom`),
  'AMAZON.DayOfWeek': wordList('monday tuesday wednesday thursday friday saturday sunday'),
  'AMAZON.Dessert': phraseList(`
    apple crumble, apple pie, baklava, banana bread, banana split, birthday cake, blueberry pie
    bread pudding, brownie, brownies, cake, candy, cannoli, caramel, carrot cake, cheesecake, cherry pie
    chocolate cake, chocolate chip cookies, chocolate mousse, chocolate pudding, churros, cobbler
    coffee cake, cookie, cookies, cream puff, creme brulee, cupcake, cupcakes, custard, danish, donut
    donuts, doughnut, eclair, flan, fruit salad, fruit tart, fudge, gelato, gingerbread, gulab jamun
    ice cream, jello, key lime pie, lemon tart, macaron, macaroons, marshmallow, meringue, milkshake
    mousse, muffin, oatmeal cookies, panna cotta, pavlova, pecan pie, pie, popsicle, profiteroles, pudding
    pumpkin pie, red velvet cake, rice pudding, s'mores, scone, shortbread, sorbet, souffle, sponge cake
    strawberry shortcake, strudel, sundae, tart, tiramisu, toffee, trifle, truffles, turkish delight
    vanilla ice cream`),
  'AMAZON.DeviceType': phraseList(`
    air conditioner, alarm, amplifier, blinds, bulb, camera, ceiling fan, coffee maker, coffee machine
    computer, console, curtains, dehumidifier, desk lamp, dishwasher, display, door, door lock, doorbell
    dryer, fan, floor lamp, freezer, fridge, garage door, gate, heater, humidifier, kettle, lamp, laptop
    light, light bulb, lights, lock, microwave, oven, phone, plug, printer, projector, radio, refrigerator
    robot vacuum, router, sensor, set top box, shades, soundbar, speaker, speakers, sprinkler, stereo
    stove, switch, tablet, television, thermostat, toaster, tv, vacuum, vacuum cleaner, washer
    washing machine, watch, water heater, window`),
  'AMAZON.Drink': phraseList(`
    ale, almond milk, apple cider, apple juice, beer, black coffee, black tea, bloody mary, bourbon
    brandy, bubble tea, cappuccino, chai, champagne, cider, cocktail, cocoa, coconut milk, coconut water
    coffee, coke, cola, cosmopolitan, cranberry juice, daiquiri, decaf, diet coke, eggnog, energy drink
    espresso, flat white, fruit punch, gin, gin and tonic, ginger ale, grape juice, grapefruit juice
    green tea, herbal tea, hot chocolate, hot tea, iced coffee, iced tea, irish coffee, juice, kombucha
    lager, latte, lemonade, long island iced tea, macchiato, mai tai, manhattan, margarita, martini, milk
    milkshake, mineral water, mocha, mojito, moscow mule, negroni, oat milk, old fashioned, orange juice
    pina colada, pineapple juice, port, prosecco, red wine, root beer, rum, rum and coke, sake, sangria
    screwdriver, sherry, smoothie, soda, soda water, soy milk, sparkling water, sprite, stout, tea
    tequila, tequila sunrise, tomato juice, tonic water, vermouth, vodka, water, whiskey, whisky
    white russian, white wine, wine`),
  'AMAZON.EventType': phraseList(`
    anniversary, auction, baby shower, bachelor party, ball, banquet, barbecue, birthday, birthday party
    book club, brunch, ceremony, class, comedy show, concert, conference, convention, dance, date, dinner
    dinner party, exhibition, fair, festival, film festival, fundraiser, funeral, game, game night
    graduation, housewarming, lecture, lunch, marathon, match, meeting, meetup, movie night
    music festival, opera, parade, party, performance, picnic, play, prom, race, recital, rehearsal
    reunion, seminar, show, tournament, wedding, workshop`),
  'AMAZON.Festival': phraseList(`
    april fools day, ash wednesday, boxing day, burning man, cannes film festival, carnival
    chinese new year, christmas, christmas day, christmas eve, cinco de mayo, coachella, columbus day
    day of the dead, diwali, dussehra, earth day, easter, easter monday, edinburgh fringe, eid
    eid al adha, eid al fitr, father's day, fourth of july, ganesh chaturthi, glastonbury, good friday
    groundhog day, guy fawkes night, halloween, hanukkah, holi, independence day, juneteenth, kwanzaa
    labor day, lollapalooza, mardi gras, martin luther king day, may day, memorial day, mother's day
    navratri, new year's day, new year's eve, oktoberfest, onam, palm sunday, passover, pongal
    presidents day, purim, raksha bandhan, ramadan, rosh hashanah, saint patrick's day, sundance
    thanksgiving, thanksgiving day, tomorrowland, valentine's day, vesak, veterans day, woodstock
    yom kippur`),
  'AMAZON.Food': FOODS,
  'AMAZON.FoodEstablishment': phraseList(`
    applebee's, arby's, buffalo wild wings, burger king, chick fil a, chili's, chipotle, costa
    cracker barrel, dairy queen, denny's, domino's, dunkin donuts, five guys, hard rock cafe, i hop
    in n out burger, jack in the box, k f c, krispy kreme, little caesars, mcdonald's, nando's
    olive garden, outback steakhouse, panda express, panera bread, papa john's, pizza express, pizza hut
    popeyes, pret a manger, red lobster, shake shack, sonic, starbucks, subway, taco bell, texas roadhouse
    tgi fridays, the cheesecake factory, tim hortons, wagamama, wendy's, whataburger, white castle`),
  'AMAZON.Game': phraseList(`
    backgammon, battleship, bingo, blackjack, boggle, bridge, cards against humanity, candy land
    carcassonne, catan, charades, checkers, chess, chutes and ladders, clue, cluedo, codenames
    connect four, cribbage, crossword, darts, dominoes, draughts, exploding kittens, freeze dance
    gin rummy, go, go fish, hangman, hearts, hide and seek, hopscotch, i spy, jenga, jeopardy, mad libs
    mafia, mahjong, mancala, marbles, monopoly, musical chairs, old maid, operation, othello, pandemic
    pictionary, poker, risk, rock paper scissors, roulette, rummy, scattergories, scrabble, simon says
    snakes and ladders, snap, solitaire, sorry, spades, stratego, sudoku, taboo, tag, texas hold em
    tic tac toe, ticket to ride, trivial pursuit, truth or dare, tug of war, twenty questions, twister
    uno, war, would you rather, yahtzee`),
  'AMAZON.Genre': phraseList(`
    acapella, acoustic, action, adventure, alternative, alternative rock, ambient, animation, anime, bebop
    big band, biography, bluegrass, blues, bollywood, bossa nova, celtic, children's, christian, christmas
    classic rock, classical, comedy, contemporary, country, crime, dance, death metal, disco, documentary
    drama, drum and bass, dubstep, electronic, emo, family, fantasy, film noir, flamenco, folk, funk
    fusion, garage, gospel, grunge, hard rock, heavy metal, hip hop, historical fiction, history, holiday
    horror, house, indie, industrial, instrumental, jazz, k pop, kids, latin, lo fi, meditation, merengue
    metal, musical, mystery, new age, new wave, oldies, opera, pop, progressive rock, psychedelic, punk
    punk rock, r and b, rap, reality, reggae, reggaeton, rock, rock and roll, romance, romantic comedy
    salsa, samba, science fiction, sci fi, sitcom, ska, smooth jazz, soft rock, soul, soundtrack
    spoken word, sports, swing, synth pop, talk, tango, techno, thriller, top forty, trance, trap
    tropical, true crime, war, western, world`),
  'AMAZON.Language': phraseList(`
    afrikaans, albanian, amharic, arabic, armenian, azerbaijani, basque, belarusian, bengali, bosnian
    bulgarian, burmese, cantonese, catalan, cebuano, chinese, corsican, croatian, czech, danish, dutch
    english, esperanto, estonian, farsi, filipino, finnish, french, galician, georgian, german, greek
    gujarati, haitian creole, hausa, hawaiian, hebrew, hindi, hmong, hungarian, icelandic, igbo
    indonesian, irish, italian, japanese, javanese, kannada, kazakh, khmer, korean, kurdish, kyrgyz, lao
    latin, latvian, lithuanian, luxembourgish, macedonian, malagasy, malay, malayalam, maltese, mandarin
    maori, marathi, mongolian, nepali, norwegian, pashto, persian, polish, portuguese, punjabi, romanian
    russian, samoan, sanskrit, scottish gaelic, serbian, shona, sign language, sindhi, sinhala, slovak
    slovenian, somali, spanish, sundanese, swahili, swedish, tagalog, tajik, tamil, tatar, telugu, thai
    tibetan, turkish, turkmen, ukrainian, urdu, uyghur, uzbek, vietnamese, welsh, xhosa, yiddish, yoruba
    zulu`),
  'AMAZON.LocalBusinessType': phraseList(`
    accountant, airport, aquarium, art gallery, attorney, auto repair shop, bagel shop, bakery, bank, bar
    barber, barber shop, beauty salon, bed and breakfast, bookstore, bowling alley, brewery, bus station
    butcher, cafe, campground, car dealer, car rental, car wash, casino, church, cinema, clinic
    clothing store, coffee shop, college, convenience store, dealership, deli, dentist, department store
    diner, doctor, dog groomer, drugstore, dry cleaner, electrician, electronics store, fast food
    fast food restaurant, fire station, fitness center, florist, furniture store, garage, garden center
    gas station, golf course, grocery store, gym, hair salon, hardware store, hospital, hotel
    ice cream shop, jewelry store, kindergarten, laundromat, lawyer, library, liquor store, locksmith
    mall, mechanic, mosque, motel, movie theater, museum, nail salon, night club, nursing home, optician
    park, parking garage, pet store, petrol station, pharmacy, pizzeria, playground, plumber
    police station, post office, pub, restaurant, school, shoe store, shopping center, shopping mall, spa
    stadium, steakhouse, supermarket, sushi bar, swimming pool, synagogue, tailor, tattoo parlor
    taxi stand, temple, theater, toy store, train station, travel agency, university, urgent care, vet
    veterinarian, winery, yoga studio, zoo`),
  'AMAZON.Month': wordList(`
    january february march april may june july august september october november december`),
  'AMAZON.Professional': phraseList(`
    doctor, dentist, lawyer, teacher, plumber, electrician, nurse, accountant, architect, carpenter
    mechanic, veterinarian`),
  'AMAZON.ProfessionalType': phraseList(`
    accountant, actor, architect, artist, astronaut, attorney, author, baker, banker, barber, bartender
    bus driver, butcher, carpenter, cashier, chef, chemist, chiropractor, coach, contractor, cook, dancer
    dentist, designer, detective, doctor, electrician, engineer, farmer, fire fighter, fireman, fisherman
    flight attendant, florist, gardener, hairdresser, handyman, housekeeper, interpreter, janitor
    journalist, judge, landscaper, lawyer, librarian, lifeguard, locksmith, mail carrier, manager
    mechanic, model, musician, nanny, nurse, optician, orthodontist, painter, paramedic, pediatrician
    personal trainer, pharmacist, photographer, physical therapist, physician, pilot, plumber
    police officer, politician, professor, programmer, psychiatrist, psychologist, real estate agent
    receptionist, reporter, roofer, sailor, salesman, scientist, secretary, singer, social worker
    software developer, soldier, surgeon, tailor, taxi driver, teacher, therapist, translator, tutor, vet
    veterinarian, waiter, waitress, welder, writer`),
  'AMAZON.RelativePosition': phraseList(`
    first, second, third, fourth, fifth, last, next, previous, top, bottom, left, right, middle, center
    upper, lower, above, below, before, after, first one, second one, third one, last one, next one
    previous one, top one, bottom one, the one on the left, the one on the right, the one in the middle
    top left, top right, bottom left, bottom right`),
  'AMAZON.Room': phraseList(`
    attic, balcony, ballroom, basement, bathroom, bedroom, boardroom, breakfast room, cellar, closet
    conference room, conservatory, corridor, deck, den, dining room, downstairs, dressing room, entrance
    entryway, family room, foyer, game room, garage, garden, great room, guest bathroom, guest bedroom
    guest room, gym, hall, hallway, home office, home theater, kids bedroom, kids room, kitchen, laundry
    laundry room, library, living room, lobby, loft, lounge, main bedroom, master bathroom, master bedroom
    media room, meeting room, mud room, music room, nursery, office, pantry, patio, playroom, pool, porch
    shed, sitting room, spare bedroom, stairs, storage room, studio, study, sunroom, terrace, tv room
    upstairs, utility room, walk in closet, washroom, wine cellar, workshop, yard`),
  'AMAZON.Season': wordList('spring summer autumn fall winter'),
  'AMAZON.Service': phraseList(`
    amazon music, apple music, deezer, disney plus, facebook, gmail, google maps, hulu, i heart radio
    instagram, kindle, linkedin, lyft, netflix, outlook, pandora, paypal, pinterest, prime video
    sirius x m, skype, snapchat, soundcloud, spotify, tidal, tune in, twitter, uber, venmo, whatsapp
    youtube, zoom`),
  'AMAZON.SocialMediaPlatform': phraseList(`
    discord, facebook, instagram, linkedin, mastodon, messenger, pinterest, quora, reddit, skype, slack
    snapchat, telegram, threads, tik tok, tumblr, twitch, twitter, vimeo, wechat, weibo, whatsapp, youtube`),
  'AMAZON.Sport': SPORTS,
  'AMAZON.SportsTeam': TEAMS,
  'AMAZON.SportsEvent': phraseList(`
    australian open, boston marathon, champions league final, copa america, daytona five hundred, f a cup
    french open, grand national, indy five hundred, kentucky derby, london marathon, march madness
    masters, monaco grand prix, olympics, paralympics, rose bowl, ryder cup, six nations, stanley cup
    summer olympics, super bowl, the ashes, the masters, tour de france, us open, wimbledon
    winter olympics, world cup, world series`),
  'AMAZON.TelevisionChannel': phraseList(`
    a b c, a m c, animal planet, b b c one, b b c two, bloomberg, cartoon network, c b s, channel four
    c n b c, c n n, comedy central, discovery channel, disney channel, e s p n, food network, fox
    fox news, fox sports, h b o, h g t v, history channel, i t v, lifetime, m t v, national geographic
    n b c, nickelodeon, p b s, showtime, sky news, sky sports, starz, the cw, the weather channel, t b s
    t l c, t n t, univision, u s a network`),
  'AMAZON.WeatherCondition': phraseList(`
    blizzard, blowing snow, breezy, bright, chilly, clear, clear skies, cloud, clouds, cloudy, cold, cool
    cyclone, damp, downpour, drizzle, drizzling, drought, dry, dust storm, flood, flooding, fog, foggy
    freezing, freezing rain, frost, frosty, gale, gust, hail, hailing, hailstorm, haze, hazy, heat wave
    heavy rain, heavy snow, hot, humid, hurricane, ice, icy, light rain, light snow, lightning, mild, mist
    misty, muggy, overcast, partly cloudy, pouring, rain, rain shower, raining, rainstorm, rainy
    sandstorm, scattered showers, showers, sleet, smog, snow, snow storm, snowfall, snowing, snowy, storm
    storms, stormy, sun, sunny, sunshine, thunder, thunderstorm, thunderstorms, tornado, tropical storm
    typhoon, warm, wet, wind, windy`),
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html#list-types */
export const lists: Readonly<Record<string, readonly string[]>> = {
  ...people,
  ...places,
  ...works,
  ...THINGS,
}
