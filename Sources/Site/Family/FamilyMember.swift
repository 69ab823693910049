package import Diagnostics
import Training

/// One of several athletes, as the openrun.toml of a family or a club names them.
package struct FamilyMember: Sendable, Hashable {
  /// What `--athlete` takes, and the folder of the site where their pages lie.
  package var id: String
  /// What pages call them.
  package var name: String
  /// The folder of their own report, from that of the family.
  package var folder: String
  var born: Day?
  /// `nil` where openrun.toml says nothing.
  var isPublic: Bool?
  /// Where openrun.toml names the folder.
  package var place: Place

  /// A child is shown to nobody else unless openrun.toml says so.
  private static let adultYears = 16

  /// Whether everybody may see them on a day.
  func isShownToEverybody(on today: Day) -> Bool {
    if let isPublic { return isPublic }
    guard let born else { return true }
    let hadBirthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (hadBirthday ? 0 : 1) >= Self.adultYears
  }
}
