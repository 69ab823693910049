import TestSupport

@testable import LiveService

extension TestClock {
  var clock: Clock { Clock(now: { self.now }, sleep: { self.wait($0) }) }
}
