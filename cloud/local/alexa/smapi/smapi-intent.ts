import type { Intent, Slot } from 'ask-sdk-model'
import type { v2 } from 'ask-smapi-model'

/** An intent in SMAPI's form, whose resolutions are flatter than those of a request. */
export const smapiIntent = ({
  name,
  confirmationStatus,
  slots = {},
}: Intent): v2.skill.simulations.Intent => ({
  name,
  confirmationStatus,
  slots: Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, smapiSlot(slot)])),
})

function smapiSlot({ name, value, confirmationStatus, resolutions }: Slot): v2.skill.simulations.Slot {
  const authorities = resolutions?.resolutionsPerAuthority?.map(({ authority, status, values = [] }) => ({
    authority,
    status,
    values: values.map(({ value: { name, id } }) => ({ name, id })),
  }))
  return {
    name,
    confirmationStatus,
    ...(value === undefined ? {} : { value }),
    ...(authorities ? { resolutions: { resolutionsPerAuthority: authorities } } : {}),
  }
}
