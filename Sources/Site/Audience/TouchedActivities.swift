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
  private var known: [Int64: Bool]

  /// - Parameters:
  ///   - mask: what hides the places.
  ///   - workspace: the report's folder, where what was found is kept between two builds.
  ///   - fingerprint: of the mask and of the secret it was made by.
  package init(_ mask: PrivacyMask, in workspace: Workspace, fingerprint: String) {
    self.mask = mask
    folder = SiteFolder(path: workspace.stateFolder)
    file = "touched-" + fingerprint.prefix(12)
    let data = FileManager.default.contents(atPath: folder.path + "/" + file) ?? Data()
    let pairs = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap {
      line -> (Int64, Bool)? in
      let cells = line.split(separator: " ")
      guard cells.count == 2, let digest = Int64(cells[0]) else { return nil }
      return (digest, cells[1] != "0")
    }
    known = Dictionary(pairs) { $0 || $1 }
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
        .map(mask.touches) ?? true
    }
    for (stamp, isTouched) in zip(unknown, found) {
      if let digest = stamp.recording { known[digest] = isTouched }
    }
    if !unknown.isEmpty { try keep(stamps.compactMap(\.recording)) }
    return Set(
      stamps.filter { stamp in stamp.recording.flatMap { known[$0] } ?? true }.map(\.activityID))
  }

  private func keep(_ digests: [Int64]) throws {
    let lines = Set(digests).sorted().compactMap { digest in
      known[digest].map { "\(digest) \($0 ? 1 : 0)\n" }
    }
    try folder.make()
    _ = try folder.write(Array(lines.joined().utf8), to: file, number: 0)
  }
}

extension PrivacyMask {
  /// Whether any sample lies in a private place.
  fileprivate func touches(_ recording: Recording) -> Bool {
    guard let latitude = recording.column(.latitude), let longitude = recording.column(.longitude)
    else { return false }
    return (0..<min(latitude.count, longitude.count)).contains { index in
      guard let north = latitude[index], let east = longitude[index] else { return false }
      return hides(GeoPoint(latitude: north, longitude: east))
    }
  }
}
