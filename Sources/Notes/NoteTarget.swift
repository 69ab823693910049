/// What a note belongs to.
package enum NoteTarget: Hashable, Sendable, Encodable {
  /// The run of a day, of several the one that was there first.
  case runOfDay(NoteDay)

  /// The run with Garmin's number.
  case runWithID(Int)

  /// The run that was read from a file of this name.
  case runFromFile(String)

  /// A week by its ISO number, which belongs to the ISO year.
  case week(year: Int, number: Int)

  /// The race with this name in the settings.
  case race(name: String)

  /// A page of its own, with this in its address.
  case page(slug: String)
}

/// A calendar day as a note names it; one that was read from a note exists.
package struct NoteDay: Hashable, Comparable, Sendable, Encodable, CustomStringConvertible {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as ISO 8601 writes it.
  package var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension Int {
  fileprivate func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(width - digits.count, 0)) + digits
  }
}
