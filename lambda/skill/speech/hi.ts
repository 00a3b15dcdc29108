import type { Sentences } from './sentences.ts'

/**
 * The listener is आप, and nothing says whether a man or a woman: "क्या सुनाऊँ?" and not "what would you like". Alexa is
 * a woman. Lengths stand where they need no ending ("1 घंटा").
 */
export const sentences: Sentences<'one' | 'other'> = {
  // Opening
  welcome:
    'बोलती अलमारी में आपका स्वागत है। कोई नाम लेकर "चलाओ" कहिए, या पूछिए "क्या क्या है"। या सबसे नया, {{title}}, चलाऊँ?',
  welcomeBack: 'फिर से आपका स्वागत है। क्या सुनाऊँ?',
  carryOn: '{{title}} में बाकी समय है {{left}}। आगे सुनाऊँ?',
  newSinceLastTime_one: 'कुछ नया आया है: {{title}}। चलाऊँ?',
  newSinceLastTime_other: 'पिछली बार से {{count}} नए एपिसोड आए हैं। सबसे नया है {{title}}। चलाऊँ?',
  whatToPlay: 'क्या सुनाऊँ? कहिए "सबसे नया एपिसोड चलाओ", या कोई नाम लेकर "चलाओ" कहिए।',
  emptyShelf: 'आपकी बोलती अलमारी में अभी कुछ नहीं है। थोड़ी देर बाद फिर आइए।',

  // Playing what was found
  playing: 'सुनिए, {{title}}।',
  playingFrom: '{{show}} से सुनिए, {{title}}।',
  carryingOn: 'आगे सुनिए, {{title}}।',
  topicFrom: 'यह {{title}} से है।',
  titleFromShow: '{{show}} से {{title}}',

  // Asking which
  didYouMean: 'क्या आपका मतलब {{titles}} से है?',
  whichOne: 'कौन सा: {{titles}}?',
  sayWhich: 'कहिए "पहला वाला", "दूसरा वाला", या नाम बताइए।',
  shallIPlay: '{{title}} चलाऊँ?',
  noSuchChoice_one: 'बस एक ही है।',
  noSuchChoice_other: 'बस {{count}} ही हैं।',
  whichTitle: 'किस नाम का एपिसोड सुनाऊँ?',
  whichShow: 'कौन सा शो: {{shows}}?',
  whichDay: 'किस दिन का? जैसे कहिए "पिछले सोमवार का एपिसोड चलाओ"।',

  // Finding nothing
  nearest: '{{asked}} नाम से कुछ नहीं मिला। सबसे मिलता जुलता है {{title}}। चलाऊँ?',
  notFound: '{{asked}} नाम से कुछ नहीं मिला। सबसे नया है {{title}}। चलाऊँ?',
  noNumber: '{{show}} में एपिसोड {{number}} नहीं है। सबसे नया है {{title}}। चलाऊँ?',
  noNumberAnywhere: 'एपिसोड {{number}} नहीं है। सबसे नया है {{title}}। चलाऊँ?',
  nothingFromThen: 'उस समय का कुछ नहीं है। सबसे नज़दीक है {{title}}, {{date}} का। चलाऊँ?',
  noTopic: '{{topic}} के बारे में कुछ नहीं मिला। सबसे नया है {{title}}। चलाऊँ?',
  nothingUnfinished: 'आपका कुछ भी अधूरा नहीं है। सबसे नया है {{title}}। चलाऊँ?',
  noFavourites: 'आपके पसंदीदा में अभी कुछ नहीं है। सबसे नया है {{title}}। चलाऊँ?',
  nothingNew: 'कुछ नया नहीं है। सबसे ताज़ा है {{title}}। चलाऊँ?',
  nothingSoLong:
    'ऐसा कुछ नहीं है जो लगभग {{length}} चले। सबसे नज़दीक है {{title}}, जिसका समय है {{itsLength}}। चलाऊँ?',

  // What there is
  shows: 'यहाँ हैं {{shows}}। कौन सा सुनाऊँ?',
  showsAmong_one: 'यहाँ एक शो है: {{shows}}। सुनाऊँ?',
  showsAmong_other: 'यहाँ {{count}} शो हैं, जैसे {{shows}}। कौन सा सुनाऊँ?',
  newestOf: '{{show}} में सबसे नए हैं {{titles}}। कौन सा सुनाऊँ?',
  onlyOneOf: '{{show}} में एक ही एपिसोड है, {{title}}। चलाऊँ?',
  nothingIn: '{{show}} में अभी कुछ नहीं है। और क्या सुनाऊँ?',
  fromThen: 'उस समय के हैं {{titles}}। कौन सा सुनाऊँ?',
  fromThenAmong_one: 'उस समय का एक है: {{titles}}। सुनाऊँ?',
  fromThenAmong_other: 'उस समय के {{count}} एपिसोड हैं। सबसे नए हैं {{titles}}। कौन सा सुनाऊँ?',
  whatIsNew_one: 'एक नया है: {{titles}}। चलाऊँ?',
  whatIsNew_other: '{{count}} नए हैं: {{titles}}। कौन सा सुनाऊँ?',
  whatIsNewAmong_one: 'एक नया है: {{titles}}। चलाऊँ?',
  whatIsNewAmong_other: '{{count}} नए हैं। सबसे ताज़ा हैं {{titles}}। कौन सा सुनाऊँ?',

  // What plays
  nowPlaying: 'यह है {{title}}, {{show}} से।',
  nowPlayingChapter: 'यह है {{title}}, {{show}} से। अध्याय का नाम है {{chapter}}।',
  nothingPlays: 'अभी कुछ नहीं चल रहा। क्या सुनाऊँ?',
  writtenBy: '{{title}} {{author}} की रचना है।',
  writtenByNobody: '{{title}} किसकी रचना है, यह नहीं बताया गया। यह {{show}} से है।',
  left: '{{title}} में बाकी समय है {{left}}।',
  leftOfChapter: 'इस अध्याय में बाकी समय है {{chapterLeft}}, और {{title}} में {{left}}।',

  // Moving
  nothingToResume: 'पहले से कुछ नहीं चल रहा था। कहिए "सबसे नया एपिसोड चलाओ", या कोई नाम लेकर "चलाओ" कहिए।',
  noNext: 'वह आख़िरी था।',
  noPrevious: 'यह पहला है।',
  gone: 'वह अब आपकी बोलती अलमारी में नहीं है। क्या सुनाऊँ?',
  noWords: 'इसमें वाक्यों का पता नहीं चलता। जैसे कहिए "तीस सेकंड पीछे जाओ"।',
  lastParagraph: 'वह आख़िरी पैराग्राफ था।',
  noChapters: 'इसमें अध्याय नहीं हैं।',
  lastChapter: 'वह आख़िरी अध्याय था।',
  firstChapter: 'यह पहला अध्याय है।',
  chapterCount_one: 'बस {{count}} अध्याय है।',
  chapterCount_other: 'कुल {{count}} अध्याय हैं।',
  chapterNotFound: '{{asked}} नाम का अध्याय नहीं मिला। यहाँ हैं {{titles}}।',
  pastEnd: 'बाकी समय है सिर्फ़ {{duration}}, और उसके बाद कुछ नहीं है।',
  recapSaid: 'पिछली बार आपने सुना: {{text}}',
  recapChapter: 'पिछली बार अध्याय {{number}} चल रहा था, {{title}}।',

  // How it is heard
  loopOn: 'आख़िर तक पहुँचकर फिर से शुरू करूँगी।',
  loopOff: 'आख़िर तक पहुँचकर रुक जाऊँगी।',
  shuffleOn: 'अब मिला जुलाकर सुनाऊँगी।',
  shuffleOff: 'अब क्रम से सुनाऊँगी।',
  slower: 'थोड़ा धीरे।',
  faster: 'थोड़ा तेज़।',
  normalSpeed: 'सामान्य रफ़्तार पर।',
  noRates: 'यह शो दूसरी रफ़्तार में नहीं है।',
  slowest: 'यह सबसे धीमा है।',
  fastest: 'यह सबसे तेज़ है।',
  timerSet: 'ठीक है, {{duration}} और, फिर रुक जाऊँगी।',
  timerAfterChapter: 'इस अध्याय के बाद रुक जाऊँगी।',
  timerAfterEpisode: 'इस एपिसोड के बाद रुक जाऊँगी।',
  timerHowLong: 'कितने मिनट बाद रुकूँ?',
  timerOff: 'टाइमर हटा दिया है।',
  noTimer: 'कोई टाइमर नहीं लगा है।',

  // Keeping
  favouriteAdded: '{{title}} अब आपके पसंदीदा में है।',
  favouriteAlready: '{{title}} पहले से आपके पसंदीदा में है।',
  favouriteRemoved: '{{title}} अब आपके पसंदीदा में नहीं है।',
  favouriteNot: '{{title}} आपके पसंदीदा में नहीं है।',
  markedFinished: '{{title}} को सुना हुआ मान लिया है।',
  following: '{{show}} फ़ॉलो हो गया। बोलती अलमारी खोलते ही बताऊँगी कि इसमें क्या नया है।',
  followingAlready: '{{show}} पहले से फ़ॉलो है।',
  followingNoMore: '{{show}} अब फ़ॉलो नहीं है।',
  followingNot: '{{show}} फ़ॉलो नहीं है।',
  recapsOn: 'एक दिन बाद लौटने पर, पिछली बार का अंत दोहराकर सुनाऊँगी।',
  recapsOff: 'बिना दोहराए, सीधे आगे सुनाऊँगी।',

  // Telling the creator
  rated_one: 'धन्यवाद। {{title}} को एक स्टार।',
  rated_other: 'धन्यवाद। {{title}} को {{count}} स्टार।',
  howManyStars: '{{title}} को एक से पाँच में से कितने स्टार? जैसे कहिए "चार स्टार"।',
  whatProblem: '{{title}} में क्या गड़बड़ है?',
  reported: 'धन्यवाद। {{show}} बनाने वालों तक यह बात पहुँच जाएगी।',

  // Forgetting
  forgetAll: 'आपने कहाँ तक सुना, आपके पसंदीदा, फ़ॉलो किए गए शो और रेटिंग, मैं सब भूल जाऊँगी। भूल जाऊँ?',
  forgotten: 'हो गया। आपके बारे में सब कुछ भूल गई हूँ।',
  forgetNothing: 'ठीक है। सब कुछ जैसा है, वैसा ही रहेगा।',

  // Anything
  help: 'मैं आपकी बोलती अलमारी से सुनाती हूँ। कहिए "सबसे नया एपिसोड चलाओ", "क्या क्या है", या कोई नाम लेकर "चलाओ"। कभी भी कहिए "बोलती अलमारी से सबसे नया एपिसोड चलाओ"।',
  helpPlaying:
    'यह है {{title}}। आगे सुनने के लिए कहिए "जारी रखो"। या कहिए "बोलती अलमारी से तीस सेकंड पीछे जाओ", या "बोलती अलमारी से बीस मिनट बाद बंद करो"।',
  helpYesNo: 'कहिए "हाँ" या "नहीं"। कोई नाम लेकर "चलाओ", या "बंद करो" भी कहा जा सकता है।',
  helpChoose: 'कहिए "पहला वाला", "दूसरा वाला", या नाम बताइए। "इनमें से कोई नहीं", या "बंद करो" भी कहा जा सकता है।',
  notUnderstood: 'माफ़ कीजिए, मैं समझी नहीं।',
  notUnderstoodAgain: 'माफ़ कीजिए, मैं अब भी नहीं समझी। कहिए "सबसे नया एपिसोड चलाओ", "क्या क्या है", या "मदद"।',
  givingUp: 'माफ़ कीजिए, बात समझ नहीं आई। कहिए "बोलती अलमारी खोलो", फिर से शुरू करते हैं।',
  tellMe: 'कोई नाम बताइए, या कहिए "सबसे नया एपिसोड चलाओ"।',
  allRight: 'ठीक है। क्या सुनाऊँ?',
  goodbye: 'फिर मिलेंगे।',
  fault: 'माफ़ कीजिए, कुछ गड़बड़ हो गई। थोड़ी देर बाद फिर कहिए।',
}
