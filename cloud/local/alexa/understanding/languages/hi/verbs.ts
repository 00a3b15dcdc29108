import { wordList } from '../word-list.ts'

/** The imperative that a friend is told, and how it is said with more respect, or as a wish. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  करो: ['करो', 'करें', 'कीजिए', 'करिए', 'कर दो', 'कर दीजिए', 'कर देना', 'करना'],
  खोलो: ['खोलो', 'खोलें', 'खोलिए', 'खोल दो', 'खोल दीजिए', 'खोलना'],
  चलाओ: ['चलाओ', 'चलाएँ', 'चलाएं', 'चलाइए', 'चला दो', 'चला दीजिए', 'चलाना'],
  बजाओ: ['बजाओ', 'बजाएँ', 'बजाइए', 'बजा दो', 'बजाना'],
  लगाओ: ['लगाओ', 'लगाएँ', 'लगाइए', 'लगा दो', 'लगाना'],
  सुनाओ: ['सुनाओ', 'सुनाएँ', 'सुनाइए', 'सुना दो', 'सुनाना'],
  बताओ: ['बताओ', 'बताएँ', 'बताइए', 'बता दो', 'बता दीजिए', 'बताना'],
  दिखाओ: ['दिखाओ', 'दिखाएँ', 'दिखाइए', 'दिखा दो', 'दिखाना'],
  बोलो: ['बोलो', 'बोलें', 'बोलिए', 'बोल दो', 'बोलना'],
  कहो: ['कहो', 'कहें', 'कहिए', 'कहना'],
  पूछो: ['पूछो', 'पूछें', 'पूछिए', 'पूछ लो', 'पूछकर बताओ', 'पूछना'],
  पढ़ो: ['पढ़ो', 'पढ़ें', 'पढ़िए', 'पढ़ दो', 'पढ़ना'],
  रखो: ['रखो', 'रखें', 'रखिए', 'रखना'],
  रोको: ['रोको', 'रोकें', 'रोकिए', 'रोक दो', 'रोक दीजिए', 'रोकना'],
  रुको: ['रुको', 'रुकें', 'रुकिए', 'रुक जाओ', 'रुक जाइए', 'रुकना'],
  हटाओ: ['हटाओ', 'हटाएँ', 'हटाइए', 'हटा दो', 'हटाना'],
  दोहराओ: ['दोहराओ', 'दोहराएँ', 'दोहराइए', 'दोहरा दो', 'दोहराना'],
  बढ़ो: ['बढ़ो', 'बढ़ें', 'बढ़िए', 'बढ़ जाओ'],
  जाओ: ['जाओ', 'जाएँ', 'जाइए', 'चलो', 'चलिए', 'जाना'],
}

const LAST_WORD = /\S+$/

/** Each phrase that ends in a verb, with the verb in its other forms too: "बंद करो", "बंद कर दीजिए". */
export const inAllForms = (phrases: readonly string[]): string[] =>
  phrases.flatMap(phrase => {
    const [verb = ''] = LAST_WORD.exec(phrase) ?? []
    return FORMS[verb]?.map(form => phrase.replace(LAST_WORD, form)) ?? phrase
  })

/** Nouns and adverbs, Hindi and English, with "to do" in all its forms: "pause करो". */
export const doing = (words: string): string[] => inAllForms(wordList(words).map(word => `${word} करो`))
