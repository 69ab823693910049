package import Training

/// From which day to which anything is known: rest between them, nothing said outside.
package struct KnownUntil: Hashable, Sendable, Encodable {
  /// The latest of the last activity, the last day or night of a watch, and the newest complete list.
  ///
  /// At most today, and today where the others are less than three days ago: that may be rest.
  package var day: Day
  /// The day after it, where the data ended three days ago or more.
  package var unknownSince: Day?

  /// The first day with any data; `nil` without any.
  package var first: Day?

  /// Fewer days than these without any data may be rest.
  package static let fewestDays = 3

  /// - Parameters:
  ///   - first: the first day with any data; `nil` without any.
  ///   - last: the last day with any data; `nil` without any.
  ///   - today: the day it is told on.
  package init(first: Day? = nil, last: Day?, today: Day) {
    self.first = first
    guard let last, today - last >= Self.fewestDays else {
      (day, unknownSince) = (today, nil)
      return
    }
    (day, unknownSince) = (last, last + 1)
  }

  /// Whether nothing is known of a day up to today.
  package func isUnknown(_ day: Day) -> Bool {
    (first.map { day < $0 } ?? false) || (unknownSince.map { day >= $0 } ?? false)
  }
}

extension KnownUntil {
  init(_ log: TrainingLog, counted: [ActivityEntry], today: Day) {
    let days = [
      counted.last?.day, log.days.last { $0.day <= today }?.day,
      log.nights.last { $0.day <= today }?.day, log.completeUntil.map { min($0, today) },
    ].compactMap(\.self)
    let first = [counted.first?.day, log.days.first?.day, log.nights.first?.day]
    self.init(first: first.compactMap(\.self).min(), last: days.max(), today: today)
  }
}
