/// Finds addresses that nobody has, one activity after the other.
///
/// The second of a day and kind gets `-2`, the third `-3`, whatever was taken away in between: an
/// address that was held once is never given to another activity.
package struct FreeAddresses {
  /// The number given last, by the address without one.
  ///
  /// A thousand lines of one day must not each try all numbers before their own.
  private var lastNumber: [ActivityAddress: Int] = [:]

  package init() {}

  /// The next address for an activity on the site's clock.
  ///
  /// `isHeld` says whether a path belongs to another activity or did so at any time; paths that
  /// were given here are not asked for again.
  package mutating func next(
    for activity: Activity, isHeld: (String) throws -> Bool
  ) rethrows -> ActivityAddress {
    let first = ActivityAddress(day: activity.day, family: activity.sport.family)
    var address = first
    address.number = lastNumber[first, default: 0] + 1
    while try isHeld(address.path) { address.number += 1 }
    lastNumber[first] = address.number
    return address
  }
}

extension [Activity] {
  /// By start, then by id: the order in which activities are told and given addresses.
  package var inOrderOfStart: [Activity] {
    sorted { ($0.start.unixSeconds, $0.id) < ($1.start.unixSeconds, $1.id) }
  }
}
