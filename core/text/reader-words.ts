/** What a reader says that does not stand in the text. */
export interface ReaderWords {
  readonly image: string
  readonly note: string
  readonly code: string
  /** Around what somebody says. */
  readonly quotes: readonly [open: string, close: string]
}

const WORDS: Readonly<Record<string, ReaderWords>> = {
  en: { image: 'Image', note: 'Note', code: 'A code example stands here.', quotes: ['“', '”'] },
  de: { image: 'Bild', note: 'Anmerkung', code: 'Hier steht ein Codebeispiel.', quotes: ['„', '“'] },
  fr: { image: 'Image', note: 'Note', code: 'Ici se trouve un exemple de code.', quotes: ['« ', ' »'] },
  es: { image: 'Imagen', note: 'Nota', code: 'Aquí hay un ejemplo de código.', quotes: ['«', '»'] },
  it: { image: 'Immagine', note: 'Nota', code: 'Qui c’è un esempio di codice.', quotes: ['«', '»'] },
  pt: { image: 'Imagem', note: 'Nota', code: 'Aqui há um exemplo de código.', quotes: ['“', '”'] },
  nl: { image: 'Afbeelding', note: 'Noot', code: 'Hier staat een codevoorbeeld.', quotes: ['“', '”'] },
  ja: { image: '画像', note: '注', code: 'ここにコードの例があります。', quotes: ['「', '」'] },
}

/** In the language of the text (BCP 47), or in English where it has none of ours. */
export const readerWords = (language: string): ReaderWords =>
  WORDS[language.split('-')[0] ?? ''] ?? (WORDS.en as ReaderWords)
