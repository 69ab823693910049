import Archives
import Foundation

/// Opens bytes as a zip, with all that lies in it, and as a gzip file.
func fuzzArchives(_ bytes: [UInt8]) {
  if let archive = try? Archive(bytes: bytes, limits: limits) {
    let most = max(limits.totalFloorBytes, bytes.count * limits.totalRatio)
    let count = inflatedCount(of: archive)
    law("\(count) bytes came out of \(bytes.count)", count <= most)
  }
  guard let inflated = try? gunzip(bytes, limit: limits.entryBytes) else { return }
  law("no more comes out than the limit", inflated.bytes.count <= limits.entryBytes)
  law("what is whole has a member", inflated.memberCount > 0 || inflated.problem != nil)
  law("inflating twice gives the same", (try? gunzip(bytes, limit: limits.entryBytes)) == inflated)
}

/// Everything is small, so that an input soon reaches a limit.
private let limits: ArchiveLimits = {
  var limits = ArchiveLimits()
  limits.entryBytes = 65_536
  limits.ratio = 50
  limits.ratioFloorBytes = 4_096
  limits.totalRatio = 20
  limits.totalFloorBytes = 262_144
  limits.entryCount = 1_000
  limits.memoryBytes = 512
  return limits
}()

private let folder = NSTemporaryDirectory()

/// Reads every member, and opens those that are archives.
private func inflatedCount(of archive: Archive) -> Int {
  law("no more members than the limit", archive.entries.count <= limits.entryCount)
  law("archives lie in one another only so deep", archive.source.nesting < limits.depth)
  var total = 0
  for (index, entry) in archive.entries.enumerated() {
    law("the directory's order is kept", entry.index == index)
    law("a name disturbs no terminal", entry.name.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    // One library inflates members piece by piece, another at once.
    let start = try? archive.read(entry, prefix: entry.byteCount)
    total += start?.count ?? 0
    guard let whole = try? archive.read(entry) else { continue }
    total += whole.count
    law("both ways of inflating give the same", start == whole)
    law("a member is as long as it says", whole.count == entry.byteCount)
    law("a member is within the limit", whole.count <= limits.entryBytes)
    law("a member has its checksum", checksum(whole) == entry.crc)
    guard whole.starts(with: [0x50, 0x4B]), let inner = try? archive.nested(entry, in: folder)
    else { continue }
    total += whole.count + inflatedCount(of: inner)
  }
  return total
}
