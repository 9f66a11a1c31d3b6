/** How people say in English where something happened, so that it is found in a story in their own words. */
import type { StretchBook } from '../../../src/understanding/phrases/stretches';

export const places: StretchBook = {
  classes: {
    // Parts of a home and of a building.
    home: 'flat flats apartment house houses home homes bungalow maisonette room bedroom bathroom kitchen lounge toilet loo hall hallway hallways corridor corridors passage passageway landing landings stairs stairway stairwell stairwells staircase steps lift lifts elevator lobby foyer entrance entryway doorway doorways doorstep doorsteps door doors window windows windowsill letterbox letterboxes porch balcony balconies roof rooftop loft attic cellar basement garage garages shed sheds garden gardens yard backyard courtyard patio terrace fence fences gate gates gateway drive driveway driveways path pathway pathways alley alleyway alleyways passageway ginnel snicket hedge bins binstore dustbins laundry laundrette launderette boiler block blocks building buildings estate estates hostel refuge studio annexe conservatory utility floor floors',
    // Places outside.
    outside:
      'street streets road roads lane pavement pavements kerb crossing roundabout bridge footbridge flyover underpass subway tunnel towpath canal river park parks playground playgrounds playpark field fields green common woods wood allotment allotments car cars van carpark carparks square precinct market markets bench cul de sac layby verge bus buses train trains tram tube coach taxi minicab cab rank platform station stations stop stops depot town village city centre neighbourhood area corner junction bypass motorway footpath cyclepath skatepark pitch pond lake beach cemetery graveyard',
    // Where people go.
    inside:
      'shop shops store stores supermarket newsagent newsagents chippy takeaway kebab cafe café pub pubs bar club nightclub restaurant bakery bakers butchers barbers hairdressers salon chemist chemists pharmacy bank post office offices library school schools college colleges university uni nursery playgroup creche church chapel mosque temple synagogue gurdwara gym pool leisure centre surgery doctors gp gps dentist dentists hospital clinic ward reception work workplace factory warehouse garage petrol cinema theatre museum hotel court-house job-centre jobcentre food-bank foodbank community hall youth bookies arcade shopping mall meeting toilets changing',
    online:
      'facebook fb instagram insta whatsapp tiktok snapchat snap twitter youtube messenger telegram nextdoor discord zoom teams skype xbox playstation roblox linkedin reddit signal tinder grindr',
    onlinething:
      'group groups chat chats page pages story stories post posts comments profile account call meeting wall feed',
    roadtype: 'road rd street st lane ln avenue ave crescent cres terrace grove mews boulevard',
    // Words of their own, unless a name stands before them.
    nametype:
      'way close court drive place house park walk green hill view row square gardens garden rise croft field fields lodge mansions estate tower towers heights point wharf quay hall centre common mead meadow gate end bank parade bridge station school church lane road street avenue crescent terrace grove mews',
    shopname:
      'tesco tescos lidl aldi asda sainsburys morrisons waitrose coop boots greggs mcdonalds costa starbucks nisa spar wilko argos primark superdrug iceland poundland kfc subway nandos wetherspoons spoons ikea',
    determiner: 'the my our his her their your a an this that some another every each whose both one',
    whose:
      'my our his her their your mums dads mum dad sisters brothers sons daughters nans friends mates neighbours neighbors boyfriends girlfriends husbands wifes partners exs parents aunts uncles kids childs childrens',
    kind: 'front back side main communal shared common common-room private own local underground upstairs downstairs top bottom ground first second third fourth fifth sixth next new old big small little same other opposite nearest rear outside inside outer inner car bus bin bins rubbish laundry drying boiler meter post corner bike cycle train tube taxi tram petrol shopping town community leisure sports youth primary secondary high junior infant children childrens kids living dining bed bath sitting front-door parking play playing waiting meeting changing staff mens ladies womens public council residents tenants garage garden kitchen bedroom bathroom living-room stair lift entrance fire emergency multi-storey storey multistorey job food bookies charity council-office customer service contact sixth-form doctors dentists gp hospital school church village city high-street market outdoor tower social health medical day care nursing parish polish turkish indian chinese halal kebab chip fish work smoking railway bus-stop whole entire empty busy quiet dark',
    against:
      'in into inside at on onto to from through across along down up round around past off by under over within via near beneath above towards until among',
    beside: 'outside opposite near nearby behind beside alongside underneath',
    reaching:
      'leave leaving left enter entering entered reach reached cross crossing exit exiting pass passing passed visit visiting',
    place: 'home work school college uni church mosque nursery hospital town online court-house playgroup',
    nth: 'number no num nr',
    // "In June", "in Arabic", "in God's name".
    noplace:
      'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english arabic polish urdu punjabi hindi bengali romanian spanish french turkish somali farsi german italian portuguese chinese russian ukrainian i god jesus allah ramadan christmas easter summer winter spring autumn court',
  },
  parts: {
    // The lift, my kitchen window, the second floor landing, the residents’ WhatsApp group.
    modifier: '@kind|#owner|@whose|#ordinal|#number|#name|@online|@shopname|@home|@outside|@inside',
    head: '@home|@outside|@inside',
    thing: '@determiner $modifier* $head',
    owned: '@whose|#owner $modifier* $head',
    onlineplace: '@determiner? $modifier* @online @onlinething? @onlinething?',
    ongroup: '@determiner $modifier* @onlinething',
    // Fairlands Way, Popple Way, King George’s Field, ditchmore lane.
    named: '#name #name|#owner? #name|#owner? @nametype',
    road: '#house? #word? #word @roadtype',
    numbered: '#house #name|#owner #name|#owner? @nametype|@roadtype',
    flat: 'flat|apartment|unit|room|block #house|#name',
    number: '@nth #house',
    postcode: '#outward #inward',
    address:
      '$flat|$number|$numbered|$named|$road #comma? $numbered|$named|$road|#name? #comma? #name? #comma? $postcode?',
    shop: '@determiner? @kind? @shopname',
    onething: '$thing|$owned|$named|$road|$numbered|$flat|$number|$shop|$address',
    more: 'of|outside|behind|by|near|opposite|beside|on|at|under|inside $onething',
    more2: 'next|close|in to|front of? $onething',
    full: '$onething $more|$more2? $more|$more2?',
  },
  phrases: [
    '@against|at all? [ $full ]',
    '@against [ @place ]',
    'in|near|around|from !@noplace [ #name #name? ]',
    '@against [ the? @nth #house bus|tram|train ]',
    '@against [ the wall|walls|ceiling of|outside|in $onething ]',
    '[ online ]',
    '@reaching [ $full ]',
    '[ @beside of? $full ]',
    '[ just? outside|opposite|behind of? $full ]',
    '[ next to $full ]',
    '[ right? in front of $full ]',
    '[ the corner of $onething and|with $onething ]',
    '[ the junction|corner of $onething and|with $onething ]',
    'on|in|over|via|through [ $onlineplace ]',
    'on|in [ $ongroup ]',
    '[ $numbered #comma? #name? #comma? $postcode? ]',
    '[ $flat #comma? $named|$road|$numbered #comma? #name? #comma? $postcode? ]',
    '[ $flat #comma $address ]',
    '[ #outward #inward ]',
    'at|outside|from|opposite [ $number ]',
  ],
};
