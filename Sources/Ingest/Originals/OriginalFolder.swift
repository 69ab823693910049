import Archives
import Diagnostics
import Foundation
import Hashing
import TrainingStore

/// The files of a folder that activities were read from, found by their bytes.
struct OriginalFolder {
  /// What was found: the file of the ledger, and the file or the zip that it lies in.
  struct Find {
    var fileID: Int64
    /// Below the folder, without mail addresses.
    var path: String
    var size: Int
    var contentHash: [UInt8]
  }

  /// By path; single files before zips.
  private(set) var finds: [Find] = []

  /// Looks at every file of the folder once, and reads those whose size says that they may be one.
  ///
  /// `unpacking` is where large zips within zips are put while they are looked at.
  init(_ folder: String, wanted: [ActivityFile], unpacking: String) {
    let sources = Holder(path: folder).sources
    let bySize = Dictionary(grouping: wanted, by: \.size)
    for source in sources {
      guard case .disk(let path) = source.location, let candidates = bySize[source.size],
        let bytes = try? readFile(path)
      else { continue }
      let sum = checksum(bytes)
      let same = candidates.filter { $0.checksum == sum }
      guard !same.isEmpty else { continue }
      add(same, source, sha256(bytes).bytes)
    }
    var byZip = Dictionary(grouping: wanted.filter { $0.holder != nil }) { $0.holder ?? 0 }
    let zips = sources.filter { $0.kind == .zip }
    findZips(in: zips, &byZip) { Self.identities(ofZip: $0) }
    // Zips below the first level must be unpacked to be seen, so only where one is missing.
    guard byZip.values.joined().contains(where: { $0.depth > 2 }) else { return }
    try? withTemporaryFolder(in: unpacking) { place in
      findZips(in: zips, &byZip) { Self.deepIdentities(ofZip: $0, unpacking: place) }
    }
  }

  /// Looks for zips by what they hold, and takes those that are found out of the list.
  private mutating func findZips(
    in zips: [Source], _ wanted: inout [UInt64: [ActivityFile]], _ identities: (String) -> [UInt64]
  ) {
    for zip in zips where !wanted.isEmpty {
      guard case .disk(let path) = zip.location else { continue }
      let found = identities(path).filter { wanted[$0] != nil }
      guard !found.isEmpty, let hash = sha256(ofFile: path)?.bytes else { continue }
      for identity in found { add(wanted.removeValue(forKey: identity) ?? [], zip, hash) }
    }
  }

  private mutating func add(_ files: [ActivityFile], _ source: Source, _ hash: [UInt8]) {
    finds += files.map {
      Find(fileID: $0.id, path: redacted(source.entry), size: source.size, contentHash: hash)
    }
  }

  /// What the ledger may call a zip and the zips in it, without opening those.
  ///
  /// An identity knows the version of the code that read the zip.
  private static func identities(ofZip path: String) -> [UInt64] {
    guard let archive = try? Archive(path: path) else { return [] }
    let sources = Holder(archive, names: [], modified: 0).sources
    return identities(of: sources.compactMap(\.identity)) + identities(ofZipsIn: sources)
  }

  /// What the ledger may call the zips within the zips of a zip, however deep.
  private static func deepIdentities(ofZip path: String, unpacking: String) -> [UInt64] {
    guard let archive = try? Archive(path: path) else { return [] }
    var (open, found) = ([archive], [UInt64]())
    while let outer = open.popLast() {
      for entry in outer.entries where !entry.isDirectory && FileKind(path: entry.name) == .zip {
        guard let inner = try? outer.nested(entry, in: unpacking) else { continue }
        found += identities(ofZipsIn: Holder(inner, names: [], modified: 0).sources)
        open.append(inner)
      }
    }
    return found
  }

  private static func identities(ofZipsIn sources: [Source]) -> [UInt64] {
    sources.filter { $0.kind == .zip }.flatMap { zip in
      identities(of: [zip.identity].compactMap { $0 })
    }
  }

  private static func identities(of contents: [UInt64]) -> [UInt64] {
    (1...readerVersion).map { containerIdentity(of: contents, reader: $0) }
  }
}
