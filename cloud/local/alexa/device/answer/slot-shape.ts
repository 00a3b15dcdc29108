import { isObject } from './problem.ts'

/** Whether the slots of an `updatedIntent` are made of what slots are made of; null stands for nothing. */
export const areSlots = (slots: unknown): boolean =>
  isNothing(slots) || (isObject(slots) && Object.values(slots).every(isSlot))

const isSlot = (slot: unknown): boolean =>
  isObject(slot) && isScalar(slot.value) && areResolutions(slot.resolutions) && isSlotValue(slot.slotValue)

const isNothing = (value: unknown): boolean => value === undefined || value === null

/** A number is taken for its digits. */
const isScalar = (value: unknown): boolean =>
  isNothing(value) || ['string', 'number', 'boolean'].includes(typeof value)

const isSlotValue = (value: unknown): boolean =>
  isNothing(value) ||
  (isObject(value) &&
    (value.type === 'List'
      ? Array.isArray(value.values) && value.values.every(isSlotValue)
      : isScalar(value.value) && areResolutions(value.resolutions)))

const areResolutions = (resolutions: unknown): boolean =>
  isNothing(resolutions) ||
  (isObject(resolutions) && isOptionalList(resolutions.resolutionsPerAuthority, isResolution))

const isResolution = (resolution: unknown): boolean =>
  isObject(resolution) && isObject(resolution.status) && isOptionalList(resolution.values, isResolved)

const isResolved = (wrapper: unknown): boolean =>
  isObject(wrapper) && isObject(wrapper.value) && typeof wrapper.value.name === 'string'

const isOptionalList = (list: unknown, isItem: (item: unknown) => boolean): boolean =>
  isNothing(list) || (Array.isArray(list) && list.every(isItem))
