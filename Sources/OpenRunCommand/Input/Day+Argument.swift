import ArgumentParser
import Foundation
import Training

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }

  /// The day it is now, where the program runs: asked for here and nowhere else.
  static var today: Day {
    let now = Date()
    let offset = TimeZone.current.secondsFromGMT(for: now)
    return Moment(
      unixSeconds: Int(now.timeIntervalSince1970.rounded(.down)), utcOffsetSeconds: offset
    ).day
  }
}
