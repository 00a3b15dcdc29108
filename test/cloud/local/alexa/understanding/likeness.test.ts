import { describe, expect, test } from '@jest/globals'
import { IN_SESSION, meaningOf, modelOf, NEW, understandingOf } from './model.ts'

const kitchen = understandingOf(
  modelOf(
    {
      RecipeIntent: [
        'how do i cook {dish:Dish}',
        'find a recipe for {dish:Dish}',
        'i want to make {dish:Dish}',
      ],
      ShoppingIntent: ['put {food:Food} on my shopping list', 'we are out of {food:Food}'],
      TimerIntent: ['how much longer does it need in the oven', 'is the cake ready'],
      DinnerIntent: ['what is for dinner tonight', 'plan my dinner'],
    },
    {
      Dish: ['lasagna', ['mushroom soup', 'soup with mushrooms'], 'blackberry pie', 'the big breakfast'],
      Food: [['tomatoes', 'tomato'], 'olive oil', 'cheese'],
    },
  ),
)

describe('What no sample has word for word is still understood', () => {
  test.each([
    [
      'politeness around it',
      'could you please find a recipe for lasagna for me',
      'RecipeIntent dish=lasagna(LASAGNA)',
    ],
    ['a filler in it', 'how do i um cook lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['a word said twice', 'how do i i cook lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['a small word left out', 'find recipe for lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['a small word too many', 'find me a recipe for the lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['a letter wrong', 'find a recepe for lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['two letters swapped', 'put cheese on my shoppnig list', 'ShoppingIntent food=cheese(CHEESE)'],
    ['another ending', 'find recipes for lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['a short form', "what's for dinner tonight", 'DinnerIntent'],
    ['a word left out that means something', 'how much longer in the oven', 'TimerIntent'],
    ['another order', 'tonight what is for dinner', 'DinnerIntent'],
  ])('%s: "%s"', (_, utterance, meaning) => {
    expect(meaningOf(kitchen, utterance)).toBe(meaning)
  })

  test.each([
    ['a letter wrong', 'how do i cook lasanga', 'RecipeIntent dish=lasanga(LASAGNA)'],
    [
      'one word for two',
      'how do i cook a black berry pie',
      'RecipeIntent dish=black berry pie(BLACKBERRY_PIE)',
    ],
    ['two words for one', 'we are out of oliveoil', 'ShoppingIntent food=oliveoil(OLIVE_OIL)'],
    [
      'its article left out',
      'how do i cook big breakfast',
      'RecipeIntent dish=big breakfast(THE_BIG_BREAKFAST)',
    ],
    [
      'an article before it',
      'how do i cook a mushroom soup',
      'RecipeIntent dish=mushroom soup(MUSHROOM_SOUP)',
    ],
  ])('and so is a value with %s: "%s"', (_, utterance, meaning) => {
    expect(meaningOf(kitchen, utterance)).toBe(meaning)
  })

  test('a value that is not listed is heard behind politeness too', () => {
    const player = understandingOf(modelOf({ PlayIntent: ['play {title:Title}'] }, { Title: ['the crow'] }))
    expect(meaningOf(player, 'could you please play moby dick')).toBe('PlayIntent title=moby dick')
    expect(meaningOf(player, 'could you please order a pizza')).toBe('AMAZON.FallbackIntent')
  })

  test('a custom intent that has all the words in listed values wins over what Alexa knows for a built-in one', () => {
    const chooser = understandingOf(
      modelOf({ ChooseIntent: ['{place:Place}'], 'AMAZON.PreviousIntent': [] }, { Place: ['the last one'] }),
    )
    expect(meaningOf(chooser, 'the last one')).toBe('ChooseIntent place=the last one(THE_LAST_ONE)')
    expect(meaningOf(chooser, 'previous')).toBe('AMAZON.PreviousIntent')
  })

  test('a value that is not listed fills its slot, and resolves to nothing', () => {
    expect(meaningOf(kitchen, 'how do i cook pancakes')).toBe('RecipeIntent dish=pancakes')
    expect(meaningOf(kitchen, 'put brown sugar on my shopping list')).toBe('ShoppingIntent food=brown sugar')
  })
})

describe('What has nothing in common with the samples', () => {
  test.each([
    'what is the weather in boston',
    'who won the game last night',
    'turn off the lights',
    'banana',
    'how are you',
    'tell me a joke about penguins',
  ])('"%s" is left to the fallback', utterance => {
    expect(meaningOf(kitchen, utterance)).toBe('AMAZON.FallbackIntent')
  })

  test('is the nearest intent where the model has no fallback, if there is one', () => {
    const { interactionModel } = modelOf({ DinnerIntent: ['plan my dinner'], CakeIntent: ['bake a cake'] })
    const intents = interactionModel.languageModel.intents.filter(({ name }) => !name.includes('Fallback'))
    const by = understandingOf({
      interactionModel: { languageModel: { ...interactionModel.languageModel, intents } },
    })
    expect(meaningOf(by, 'i need some kind of dinner')).toBe('DinnerIntent')
    expect(meaningOf(by, 'banana')).toBe('not-routed')
  })

  test('is told apart the more strictly the more sensitive the fallback is', () => {
    const withSensitivity = (level: 'LOW' | 'HIGH') => {
      const { interactionModel } = modelOf({ DinnerIntent: ['plan my dinner for tonight'] })
      const languageModel = {
        ...interactionModel.languageModel,
        modelConfiguration: { fallbackIntentSensitivity: { level } },
      }
      return understandingOf({ interactionModel: { languageModel } })
    }
    const vague = 'dinner tonight or maybe tomorrow'
    expect(meaningOf(withSensitivity('LOW'), vague)).toBe('DinnerIntent')
    expect(meaningOf(withSensitivity('HIGH'), vague)).toBe('AMAZON.FallbackIntent')
  })
})

describe('The developer is told', () => {
  test('which intents were considered, how likely each is, and why', () => {
    const { considered } = kitchen.understand('plan the dinner tonight', IN_SESSION)
    expect(considered[0]).toMatchObject({
      intent: { name: 'DinnerIntent' },
      because: expect.stringMatching(/sample "(plan my dinner|what is for dinner tonight)"/),
    })
    const confidences = considered.map(({ confidence }) => confidence)
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
    expect(confidences.every(one => one > 0 && one <= 1)).toBe(true)
  })
})

describe('The invocation name', () => {
  test.each([
    ['open testkitchen', 'launch'],
    ['open test kichen', 'launch'],
    ['ask test kitchen how do i cook lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
    ['ask test kitchen for a recipe for lasagna', 'RecipeIntent dish=lasagna(LASAGNA)'],
  ])('is heard in "%s"', (utterance, meaning) => {
    expect(meaningOf(kitchen, utterance, NEW)).toBe(meaning)
  })

  test('is not heard in another name', () => {
    expect(meaningOf(kitchen, 'open best chicken', NEW)).toBe('not-routed')
  })
})
