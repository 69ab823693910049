import Foundation
import Training

/// What one activity was done in, as a service that is asked for it says.
struct LiveGearUseRow: ExportRow {
  struct Value: Sendable {
    var activityID: Int64
    /// Without their activities; none if it was done in nothing that has a name.
    var pieces: [Gear]
  }

  private(set) var values: [Value] = []

  private enum Keys: CodingKey { case activityId, gear }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let id = row.integer(.activityId), id > 0,
      let pieces = try? row.decodeIfPresent([GearPiece].self, forKey: .gear),
      // One that cannot be read may be one that is known: then nothing is certain.
      pieces.allSatisfy({ !$0.values.isEmpty })
    else { return }
    values = [Value(activityID: id, pieces: pieces.flatMap(\.values).lastOfEach(\.id))]
  }
}
