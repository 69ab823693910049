import Facts
import Training
import Wording

/// The beats of one zone, as text: `124 to 142 bpm`.
struct ZoneRange {
  var zone: Int
  var text: String

  /// Five of them from five lower bounds; the first takes what is below it as well.
  static func all(lowerBounds: [Int]) -> [ZoneRange] {
    guard lowerBounds.count == 5 else { return [] }
    let unit = Wording.space + "bpm"
    return (1...5).map { zone in
      switch zone {
      case 1: ZoneRange(zone: 1, text: "below \(lowerBounds[1])" + unit)
      case 5: ZoneRange(zone: 5, text: "\(lowerBounds[4])" + unit + " and up")
      default:
        ZoneRange(zone: zone, text: "\(lowerBounds[zone - 1]) to \(lowerBounds[zone] - 1)" + unit)
      }
    }
  }
}
