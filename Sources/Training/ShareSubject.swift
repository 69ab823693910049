/// What can be told to people who are sent it.
package enum ShareSubject: Hashable, Sendable {
  case week(ISOWeek)
  case month(CalendarMonth)
  /// One run, by where its page lies.
  case run(ActivityAddress)

  /// Reads ``text``; `nil` for anything else.
  package init?(text: String) {
    if let week = ISOWeek(iso: text) {
      self = .week(week)
    } else if let month = CalendarMonth(iso: text) {
      self = .month(month)
    } else if let address = ActivityAddress(name: text) {
      self = .run(address)
    } else {
      return nil
    }
  }

  /// `2026-W47`, `2026-11`, `2026-11-22-run`.
  package var text: String {
    switch self {
    case .week(let week): week.iso
    case .month(let month): month.iso
    case .run(let address): address.name
    }
  }
}
