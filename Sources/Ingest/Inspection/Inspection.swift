import Archives
import Diagnostics
import FIT
import Foundation
import TrainingStore

/// What a file is and what stands in it, without storing anything.
package struct Inspection: Encodable, Sendable {
  /// Its name, without folders and mail addresses.
  package var file: String
  /// `FIT`, `zip`, `JSON`, `GPX`, `TCX`; `nil` if nobody knows.
  package var format: String?
  /// What it holds, such as `activity`, `monitoring`, `sleep`.
  package var kind: String?
  /// On disk.
  package var bytes: Int
  /// How it is packed, outermost first, such as `gzip`.
  package var packing: [String] = []
  /// How often each message occurs, by its name or, if it has none, its number.
  package var messages: [String: Int]?
  package var records: Int?
  /// Rows of a list; files of a zip.
  package var rows: Int?
  /// The files of a zip by kind.
  package var contents: [String: Int]?
  /// In UTC.
  package var start: String?
  package var sport: String?
  package var subSport: String?
  package var distanceMeters: Double?
  package var heartRate: HeartRate?
  package var sessions: [Session]?
  /// Names of fields that apps on the watch have added.
  package var developerFields: [String]?
  package var damage: Damage?
  /// Why it is no activity, if that needs a sentence.
  package var remark: String?

  /// Over all records that have one.
  package struct HeartRate: Encodable, Sendable {
    package var minimum: Int
    package var mean: Double
    package var maximum: Int
    package var records: Int
  }

  /// One session of a recording; multisport recordings have several.
  package struct Session: Encodable, Sendable {
    package var start: String?
    package var sport: String?
    package var subSport: String?
    package var distanceMeters: Double?
    package var movingSeconds: Double?
  }

  /// What is wrong with the file.
  package struct Damage: Encodable, Sendable {
    package var sentence: String
    /// Where, counted from 0; `nil` if the trouble has no place.
    package var byte: Int?
    /// The line of a text, counted from 1.
    package var line: Int?
  }
}

extension Inspection {
  /// Looks into a file, whatever it is.
  package init(ofFile path: String) {
    self.init(
      file: redacted(URL(fileURLWithPath: path).lastPathComponent), bytes: fileSize(path))
    switch Result(catching: { () throws(UnreadableFile) in try readFile(path) }) {
    case .failure(let trouble): damage = Damage(sentence: trouble.reason.sentence)
    case .success(let contents) where isZip(contents): inspectZip(path)
    case .success(let contents): inspect(contents, name: path)
    }
  }

  private init(file: String, bytes: Int) {
    self.file = file
    self.bytes = bytes
  }

  /// Looks at bytes, whatever name they have.
  mutating func inspect(_ contents: [UInt8], name: String) {
    if contents.isEmpty {
      damage = Damage(sentence: "the file is empty")
    } else if isGzip(contents), packing.count < 2 {
      inspectGzip(contents, name: name)
    } else if isFIT(contents) {
      inspectFIT(contents)
    } else if looksLikeXMLTrack(contents) {
      inspectXML(contents)
    } else {
      inspectText(contents, kind: FileKind(path: name))
    }
  }

  private func isZip(_ contents: [UInt8]) -> Bool {
    contents.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || contents.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  private mutating func inspectGzip(_ contents: [UInt8], name: String) {
    packing.append("gzip")
    do throws(ArchiveError) {
      let inflated = try gunzip(contents)
      inspect(
        inflated.bytes, name: String(name.dropLast(name.lowercased().hasSuffix(".gz") ? 3 : 0)))
      if let problem = inflated.problem { damage = Damage(sentence: problem.description) }
    } catch {
      damage = Damage(sentence: error.description)
    }
  }

  private mutating func inspectZip(_ path: String) {
    format = "zip"
    do throws(ArchiveError) {
      let archive = try Archive(path: path)
      let files = archive.entries.filter { !$0.isDirectory }
      rows = files.count
      var counts: [String: Int] = [:]
      for file in files {
        let kind = FileKind(path: file.name)
        let words = kind == .zip ? LedgerKind.other(.zip).words : kind.code?.words ?? "unknown"
        counts[words, default: 0] += 1
      }
      contents = counts
    } catch {
      damage = Damage(sentence: error.description)
    }
  }

  private mutating func inspectText(_ contents: [UInt8], kind: FileKind) {
    let start = String(decoding: contents.prefix(400), as: UTF8.self)
    if case .xmlTrack(let track) = kind {
      inspectXML(contents)
      format = track.format
      return
    }
    self.kind = kind.code?.words
    if kind == .strava, StravaExport.isTable(contents) {
      (format, self.kind) = ("CSV", SourceKind.stravaRow.code.words)
      rows = StravaExport.read(bytes: contents, file: file).activities.count
    } else if FileKind.jsonKinds.contains(kind)
      || "[{".contains(start.first { !$0.isWhitespace } ?? " ")
    {
      inspectJSON(contents, kind: kind)
    } else {
      damage = Damage(
        sentence: kind == .track
          ? FITError.notFIT.description
          : LedgerReason(tableForImport(contents) ?? .strange).sentence)
    }
  }

  private mutating func inspectJSON(_ contents: [UInt8], kind: FileKind) {
    format = "JSON"
    contents.withUnsafeBytes { buffer in
      let found = JSONRows(
        buffer, wrapper: kind == .activities ? "summarizedActivitiesExport" : nil)
      rows = found.ranges.count
      damage = found.damage.map { Damage(sentence: $0.description, byte: $0.offset) }
    }
  }
}

extension FileKind {
  fileprivate static let jsonKinds: Set<FileKind> = [.activities, .days, .nights]
}

extension JSONDamage {
  /// The byte at which the text stops making sense.
  fileprivate var offset: Int? {
    switch self {
    case .empty, .noList: nil
    case .notJSON(let offset), .truncated(let offset), .tooDeep(let offset),
      .trailing(let offset):
      offset
    }
  }
}
