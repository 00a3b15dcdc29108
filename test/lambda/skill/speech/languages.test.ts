import { expect, test } from '@jest/globals'
import { speechIn } from '../../../../lambda/skill/speech/speech.ts'

const HOUR_AND_FIVE = 3_900_000
const MONDAY = '2026-11-23T10:00:00Z'

test.each([
  ['ja-JP', '1 時間 5 分', '11月23日月曜日', '灯台、白昼夢、または夜のお話', ['灯台', '白昼夢', '夜のお話']],
  ['hi-IN', '1 घंटा और 5 मिनट', 'सोमवार, 23 नवंबर', 'भोर, साँझ या रात', ['भोर', 'साँझ', 'रात']],
  [
    'ar-SA',
    'ساعة و5 دقائق',
    'الاثنين، 23 نوفمبر',
    'المنارة أو الجسر أو الميناء',
    ['المنارة', 'الجسر', 'الميناء'],
  ],
  [
    'es-ES',
    '1 hora y 5 minutos',
    'lunes, 23 de noviembre',
    'faro, puerto o puente',
    ['faro', 'puerto', 'puente'],
  ],
  ['it-IT', '1 ora e 5 minuti', 'lunedì 23 novembre', 'faro, porto o ponte', ['faro', 'porto', 'ponte']],
  [
    'pt-BR',
    '1 hora e 5 minutos',
    'segunda-feira, 23 de novembro',
    'farol, porto ou ponte',
    ['farol', 'porto', 'ponte'],
  ],
])('Lengths, days and lists are said in %s', async (locale, length, day, list, items) => {
  const speech = await speechIn(locale)
  expect(speech.duration(HOUR_AND_FIVE)).toBe(length)
  expect(speech.date(MONDAY)).toBe(day)
  expect(speech.list(items, 'or')).toBe(list)
})

test.each([
  [1, 'يوجد فصل واحد فقط.'],
  [2, 'يوجد فصلان فقط.'],
  [3, 'توجد 3 فصول.'],
  [10, 'توجد 10 فصول.'],
  [11, 'يوجد 11 فصلًا.'],
  [99, 'يوجد 99 فصلًا.'],
  [100, 'يوجد 100 فصل.'],
  [103, 'توجد 103 فصول.'],
])('Arabic counts %d chapters', async (count, said) => {
  expect((await speechIn('ar-SA'))('chapterCount', { count })).toBe(said)
})

test.each([
  ['hi-IN', 1, 'एक नया है: भोर। चलाऊँ?'],
  ['hi-IN', 3, '3 नए हैं: भोर। कौन सा सुनाऊँ?'],
  ['ja-JP', 1, '新着は1件、भोरです。お聞きになりますか？'],
  ['ja-JP', 3, '新着は3件、भोरです。お聞きになりますか？'],
  ['es-MX', 1, 'Hay una novedad: भोर. ¿La pongo?'],
  ['es-MX', 3, 'Hay 3 novedades: भोर. ¿Cuál te gustaría escuchar?'],
  ['it-IT', 1, "C'è una novità: भोर. Vuoi ascoltarla?"],
  ['it-IT', 3, 'Ci sono 3 novità: भोर. Quale vuoi ascoltare?'],
  ['pt-BR', 1, 'Tem uma novidade: भोर. Quer ouvir?'],
  ['pt-BR', 3, 'Tem 3 novidades: भोर. Qual você quer ouvir?'],
])('In %s %d are new', async (locale, count, said) => {
  expect((await speechIn(locale))('whatIsNew', { count, titles: 'भोर' })).toBe(said)
})
