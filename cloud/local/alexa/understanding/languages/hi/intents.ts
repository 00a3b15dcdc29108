import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/en-IN/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    रद्द करो, रद्द करें, कैंसल करो, कैंसिल करो, cancel, कैंसल, रहने दो, छोड़ो, छोड़ दो, भूल जाओ, जाने दो
    कोई बात नहीं`),
  'AMAZON.HelpIntent': phraseList(`
    मदद, मदद करो, मदद चाहिए, मेरी मदद करो, मुझे मदद चाहिए, सहायता, हेल्प, हेल्प करो, help
    मैं क्या कह सकता हूँ, मैं क्या बोलूँ, तुम क्या कर सकते हो, तुम क्या कर सकती हो, आप क्या कर सकते हैं
    यह कैसे काम करता है`),
  'AMAZON.LoopOffIntent': phraseList(`
    लूप बंद करो, लूप ऑफ़ करो, loop off, लूप हटाओ, दोहराना बंद करो, रिपीट बंद करो`),
  'AMAZON.LoopOnIntent': phraseList(`
    लूप चालू करो, लूप ऑन करो, loop on, लूप में चलाओ, बार बार चलाओ, लूप लगाओ`),
  'AMAZON.MoreIntent': phraseList(`
    और दिखाओ, और बताओ, और सुनाओ, ज़्यादा बताओ, more, और जानकारी, और कुछ`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    होम पर जाओ, होम स्क्रीन पर जाओ, होम, घर जाओ, go home, होम स्क्रीन, मुख्य स्क्रीन पर जाओ`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    सेटिंग्स, सेटिंग्स खोलो, सेटिंग्स पर जाओ, सेटिंग खोलो, settings, सेटिंग्स दिखाओ`),
  'AMAZON.NextIntent': phraseList(`
    अगला, अगली, नेक्स्ट, next, आगे बढ़ो, अगला चलाओ, अगला गाना, अगला सुनाओ, आगे वाला, स्किप करो
    छोड़कर आगे बढ़ो, अगले पर जाओ`),
  'AMAZON.NoIntent': phraseList(`
    नहीं, ना, नही, जी नहीं, no, नो, बिल्कुल नहीं, नहीं चाहिए, अभी नहीं, मत करो, नहीं धन्यवाद`),
  'AMAZON.PageDownIntent': phraseList(`
    पेज नीचे करो, नीचे वाला पेज, अगला पेज, एक पेज नीचे, page down`),
  'AMAZON.PageUpIntent': phraseList(`
    पेज ऊपर करो, ऊपर वाला पेज, पिछला पेज, एक पेज ऊपर, page up`),
  'AMAZON.PauseIntent': phraseList(`
    रोको, रुको, पॉज़ करो, पॉज़, पॉज, pause, थोड़ा रुको, ज़रा रुको, ठहरो`),
  'AMAZON.PreviousIntent': phraseList(`
    पिछला, पिछली, पीछे जाओ, पिछला चलाओ, पिछला गाना, पीछे वाला, previous, वापस जाओ, पिछले पर जाओ`),
  'AMAZON.RepeatIntent': phraseList(`
    दोहराओ, फिर से कहो, फिर से बोलो, दोबारा बोलो, दोबारा कहो, repeat, रिपीट करो, फिर से बताओ
    एक बार और बोलो, फिर से सुनाओ`),
  'AMAZON.ResumeIntent': phraseList(`
    जारी रखो, फिर से चलाओ, चालू रखो, रिज़्यूम करो, resume, आगे चलाओ, वापस चलाओ, चलाते रहो`),
  'AMAZON.ScrollDownIntent': phraseList(`
    नीचे स्क्रॉल करो, स्क्रॉल डाउन करो, scroll down, नीचे जाओ`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    बाएं स्क्रॉल करो, बाईं ओर स्क्रॉल करो, scroll left, बाएं जाओ`),
  'AMAZON.ScrollRightIntent': phraseList(`
    दाएं स्क्रॉल करो, दाईं ओर स्क्रॉल करो, scroll right, दाएं जाओ`),
  'AMAZON.ScrollUpIntent': phraseList(`
    ऊपर स्क्रॉल करो, स्क्रॉल अप करो, scroll up, ऊपर जाओ`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    शफ़ल बंद करो, शफल बंद करो, शफ़ल ऑफ़ करो, shuffle off, क्रम से चलाओ`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    शफ़ल करो, शफल करो, शफ़ल चालू करो, shuffle on, shuffle, मिला जुलाकर चलाओ`),
  'AMAZON.StartOverIntent': phraseList(`
    शुरू से चलाओ, फिर से शुरू करो, शुरू से शुरू करो, start over, दोबारा शुरू करो, शुरुआत से, शुरू से
    रीस्टार्ट करो`),
  'AMAZON.StopIntent': phraseList(`
    बंद करो, बंद, स्टॉप, स्टॉप करो, stop, बस करो, चुप, चुप हो जाओ, ख़त्म करो, बंद हो जाओ, बंद कर दो`),
  'AMAZON.YesIntent': phraseList(`
    हाँ, हां, जी हाँ, जी, yes, यस, बिल्कुल, ज़रूर, सही है, हाँ जी, हाँ ठीक है`),
}
