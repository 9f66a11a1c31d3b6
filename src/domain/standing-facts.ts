import { wordingIn } from './borough';
import { independentBodies } from './independent';
import { supportNumbers } from './support';
import type { StandingFacts } from '../language/text';
import type { Borough } from './borough';

/** The borough's facts and the support numbers, as every sentence of one language may use them. */
export function standingFacts(borough: Borough, tag: string): StandingFacts {
  const { council, borough: name, hours, outOfHours, victimService, legalException } = borough;
  return {
    council: wordingIn(council, tag),
    borough: wordingIn(name, tag),
    councilPhone: borough.phone,
    councilHours: wordingIn(hours, tag),
    outOfHoursPhone: wordingIn(outOfHours, tag),
    policyLink: borough.policyLink,
    onlineForm: borough.onlineForm,
    // Whoever asks where there is no notice yet can at least ask a person.
    privacyNotice: borough.privacyNotice ?? borough.phone,
    legalException: wordingIn(legalException, tag),
    victimService: wordingIn(victimService, tag),
    citizensAdvice: independentBodies.citizensAdvice.address,
    dataRegulator: independentBodies.dataRegulator.address,
    emergency: supportNumbers.emergency.number,
    nonEmergency: supportNumbers.nonEmergency.number,
    textphone: supportNumbers.textphone.number,
    samaritans: supportNumbers.samaritans.number,
    shout: supportNumbers.shout.number,
    childline: supportNumbers.childline.number,
    victimSupport: supportNumbers.victimSupport.number,
    domesticAbuse: supportNumbers.domesticAbuse.number,
    rapeCrisis: supportNumbers.rapeCrisis.number,
    stalking: supportNumbers.stalking.number,
    galop: supportNumbers.galop.number,
    mensAdvice: supportNumbers.mensAdvice.number,
  };
}
