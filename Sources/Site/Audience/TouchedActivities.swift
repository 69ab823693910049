import Facts
import Foundation
package import Routes
import Training
package import TrainingStore

/// Which recordings come into a private place, found once for each recording and mask.
package struct TouchedActivities {
  private let mask: PrivacyMask
  private let folder: SiteFolder
  private let file: String
  /// By the digest of the recording.
  private var known: [Int64: PlaceSet]
  /// The places of the mask that recordings of the store come into, by their number.
  package private(set) var visited = PlaceSet()

  /// - Parameters:
  ///   - mask: what hides the places.
  ///   - workspace: the report's folder, where what was found is kept between two builds.
  ///   - fingerprint: of the mask and of the secret it was made by.
  package init(_ mask: PrivacyMask, in workspace: Workspace, fingerprint: String) {
    self.mask = mask
    folder = SiteFolder(path: workspace.stateFolder)
    file = "places-" + fingerprint.prefix(12)
    let data = FileManager.default.contents(atPath: folder.path + "/" + file) ?? Data()
    let pairs = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap {
      line -> (Int64, PlaceSet)? in
      let cells = line.split(separator: " ")
      guard cells.count == 2, let digest = Int64(cells[0]), let bits = UInt64(cells[1]) else {
        return nil
      }
      return (digest, PlaceSet(rawValue: bits))
    }
    known = Dictionary(pairs) { $0.union($1) }
  }

  /// The activities of a store with a sample in a private place, and those whose samples cannot be
  /// read.
  ///
  /// - Complexity: O(samples) for recordings that are new, else O(activities).
  package mutating func activities(of store: TrainingStore) throws -> Set<Int64> {
    let stamps = try store.derivedStamps().filter(\.hasSamples)
    let unknown = stamps.filter { stamp in stamp.recording.map { known[$0] == nil } ?? true }
    let found = try unknown.concurrentMap { [mask] stamp in
      try store.recording(of: stamp.activityID, only: [.latitude, .longitude])
        .map(mask.places(of:)) ?? .unknown
    }
    for (stamp, places) in zip(unknown, found) {
      if let digest = stamp.recording { known[digest] = places }
    }
    if !unknown.isEmpty { try keep(stamps.compactMap(\.recording)) }
    let places = stamps.map { stamp in stamp.recording.flatMap { known[$0] } ?? .unknown }
    visited = places.reduce(PlaceSet()) { $0.union($1) }
    return Set(zip(stamps, places).filter { !$0.1.isEmpty }.map(\.0.activityID))
  }

  private func keep(_ digests: [Int64]) throws {
    let lines = Set(digests).sorted().compactMap { digest in
      known[digest].map { "\(digest) \($0.rawValue)\n" }
    }
    try folder.make()
    _ = try folder.write(Array(lines.joined().utf8), to: file, number: 0)
  }
}

extension PrivacyMask {
  /// The places that any sample lies in.
  fileprivate func places(of recording: Recording) -> PlaceSet {
    let positions = Array(recording.positions)
    return PlaceSet(
      zones.indices.filter { positions.contains(where: zones[$0].hides) }.map { PlaceSet($0) })
  }
}
