import { afterEach, describe, expect, test } from '@jest/globals'
import { alexaMatchers, createAlexa, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import type { Locale } from '../../../lambda/skill/speech/locales.ts'
import { EPISODE_MILLISECONDS, MEDIA, SKILL_ID, shelfSkill } from '../../../scripts/certify/shelf-skill.ts'

expect.extend(alexaMatchers)

let alexa: TestAlexa

/** An Alexa of the locale with the shows and titles that its samples name, each in three chapters of 200 seconds. */
function openShelfIn(locale: Locale): TestAlexa {
  alexa = createAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    locale,
    handler: shelfSkill(locale),
    streams: url =>
      url.startsWith(`${MEDIA}/`) ? { durationMilliseconds: EPISODE_MILLISECONDS } : undefined,
  })
  return alexa
}

afterEach(async () => {
  expect(alexa).toBeLegal()
  await alexa.close()
})

describe('In Japanese a listener', () => {
  test('opens the shelf, asks what there is, and takes the second', async () => {
    const alexa = openShelfIn('ja-JP')
    expect(await alexa.say('声の本棚を開いて')).toAsk('声の本棚へようこそ')
    expect(await alexa.say('何がある')).toAsk('どれになさいますか')
    expect(await alexa.say('二つ目')).toPlay({ offset: 0 })
  })

  test('hears a title in one shot, and goes to a chapter', async () => {
    const alexa = openShelfIn('ja-JP')
    expect(await alexa.say('声の本棚で灯台を再生して')).toPlay('灯台')
    expect(await alexa.say('声の本棚で第三章に行って')).toPlay({ title: '灯台', offset: '400 seconds' })
    expect(await alexa.say('声の本棚であとどのくらい')).toSay('残り3 分')
  })
})

describe('In Hindi a listener', () => {
  test('opens the shelf, asks what there is, and takes the second', async () => {
    const alexa = openShelfIn('hi-IN')
    expect(await alexa.say('बोलती अलमारी खोलो')).toAsk('आपका स्वागत है')
    expect(await alexa.say('क्या क्या है')).toAsk('कौन सा सुनाऊँ?')
    expect(await alexa.say('दूसरा वाला')).toPlay({ offset: 0 })
  })

  test('hears a title in one shot, and goes to a chapter by its place', async () => {
    const alexa = openShelfIn('hi-IN')
    expect(await alexa.say('बोलती अलमारी से प्रकाशस्तंभ सुनाओ')).toPlay('प्रकाशस्तंभ')
    expect(await alexa.say('बोलती अलमारी से दूसरे अध्याय पर जाओ')).toPlay({ offset: '200 seconds' })
    expect(await alexa.say('बोलती अलमारी से आख़िरी अध्याय सुनाओ')).toPlay({ offset: '400 seconds' })
    expect(await alexa.say('बोलती अलमारी से पाँचवाँ अध्याय सुनाओ')).toSay('कुल 3 अध्याय हैं')
  })
})

describe('In Arabic a listener', () => {
  test('opens the shelf, asks what there is, and takes the second', async () => {
    const alexa = openShelfIn('ar-SA')
    expect(await alexa.say('افتحي المكتبة الناطقة')).toAsk('أهلًا بك في المكتبة الناطقة')
    expect(await alexa.say('ماذا يوجد')).toAsk('أيّها أشغّل؟')
    expect(await alexa.say('الثانية')).toPlay({ offset: 0 })
  })

  test('hears a title in one shot, and goes to a chapter by its place', async () => {
    const alexa = openShelfIn('ar-SA')
    expect(await alexa.say('اطلبي من المكتبة الناطقة أن تشغل المنارة')).toPlay('المنارة')
    expect(await alexa.say('اطلبي من المكتبة الناطقة أن تنتقل إلى الفصل الثاني')).toPlay({
      offset: '200 seconds',
    })
    expect(await alexa.say('اطلبي من المكتبة الناطقة أن تنتقل إلى الفصل الأخير')).toPlay({
      offset: '400 seconds',
    })
    expect(await alexa.say('اسألي المكتبة الناطقة عن الفصل الخامس')).toSay('توجد 3 فصول')
  })
})

describe('In Spanish a listener', () => {
  test.each(['es-ES', 'es-MX', 'es-US'] as const)(
    'opens the shelf, asks what there is, and takes the second, in %s',
    async locale => {
      const alexa = openShelfIn(locale)
      expect(await alexa.say('abre mi estante sonoro')).toAsk('Te doy la bienvenida a Mi Estante Sonoro')
      expect(await alexa.say('qué hay')).toAsk('¿Cuál te gustaría escuchar?')
      expect(await alexa.say('el segundo')).toPlay({ offset: 0 })
    },
  )

  test('hears a title in one shot, and goes to a chapter by its place', async () => {
    const alexa = openShelfIn('es-ES')
    expect(await alexa.say('pide a mi estante sonoro que ponga faro')).toPlay('faro')
    expect(await alexa.say('pide a mi estante sonoro que vaya al segundo capítulo')).toPlay({
      offset: '200 seconds',
    })
    expect(await alexa.say('pide a mi estante sonoro que ponga el último capítulo')).toPlay({
      offset: '400 seconds',
    })
    expect(await alexa.say('pregunta a mi estante sonoro cuánto queda')).toSay(
      'De este capítulo hay 3 minutos por delante',
    )
  })
})

describe('In Italian a listener', () => {
  test('opens the shelf, asks what there is, and takes the second', async () => {
    const alexa = openShelfIn('it-IT')
    expect(await alexa.say('apri libreria sonora')).toAsk('Ti do il benvenuto in Libreria Sonora')
    expect(await alexa.say("cosa c'è")).toAsk('Cosa vuoi ascoltare?')
    expect(await alexa.say('il secondo')).toPlay({ offset: 0 })
  })

  test('hears a title in one shot, and goes to a chapter by its place', async () => {
    const alexa = openShelfIn('it-IT')
    expect(await alexa.say('chiedi a libreria sonora di riprodurre faro')).toPlay('faro')
    expect(await alexa.say('chiedi a libreria sonora di andare al secondo capitolo')).toPlay({
      offset: '200 seconds',
    })
    expect(await alexa.say("chiedi a libreria sonora di leggere l'ultimo capitolo")).toPlay({
      offset: '400 seconds',
    })
    expect(await alexa.say('chiedi a libreria sonora quanto manca')).toSay(
      'Di questo capitolo hai ancora 3 minuti',
    )
  })
})

describe('In Brazilian Portuguese a listener', () => {
  test('opens the shelf, asks what there is, and takes the second', async () => {
    const alexa = openShelfIn('pt-BR')
    expect(await alexa.say('abra minha estante sonora')).toAsk('Que bom ter você na Minha Estante Sonora')
    expect(await alexa.say('o que tem')).toAsk('Qual você quer ouvir?')
    expect(await alexa.say('o segundo')).toPlay({ offset: 0 })
  })

  test('hears a title in one shot, and goes to a chapter by its place', async () => {
    const alexa = openShelfIn('pt-BR')
    expect(await alexa.say('peça à minha estante sonora para tocar farol')).toPlay('farol')
    expect(await alexa.say('peça à minha estante sonora para ir para o segundo capítulo')).toPlay({
      offset: '200 seconds',
    })
    expect(await alexa.say('peça à minha estante sonora para tocar o último capítulo')).toPlay({
      offset: '400 seconds',
    })
    expect(await alexa.say('pergunte à minha estante sonora quanto falta')).toSay(
      'Ainda tem 3 minutos deste capítulo',
    )
  })
})
