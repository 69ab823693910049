/// Something on a public site that must not be told.
///
/// It never holds what leaked: whoever reads the message is told where to look.
package struct Leak: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case mailAddress
    /// A piece of what lies in the folder of secrets.
    case token
    /// The serial number of a device.
    case serial
    /// The number by which a source calls an activity.
    case activityNumber
    /// The name of a file that was read.
    case fileName
    /// Where something lies on somebody's computer.
    case folder
    /// A point inside a private place, with the place's line in openrun.toml.
    case coordinate(Form, placeLine: Int?)
    /// A coordinate anywhere that is told to more than three decimals.
    case exactCoordinate
    /// The page of an activity that is hidden, or a drawing of it.
    case hiddenActivity
    /// A way that is drawn although its activity touches a private place.
    case way
    /// Heights or paces by the kilometer of an activity that touches a private place, or of which
    /// nobody knows where it was.
    case profile
    /// A vertex inside a private place.
    case vertex(placeLine: Int?)
    /// A way that is drawn cut, and cannot be laid over its track.
    case strangeWay
    /// The whole length or time of an activity beside a way that is cut.
    case wholeLength
    /// Ends of ways that lead to a private place, with how far off the guess is.
    case guess(meters: Int, placeLine: Int?)
  }

  /// How a coordinate is written.
  package enum Form: String, Hashable, Sendable {
    case degrees = "decimal degrees"
    case semicircles = "a watch's semicircles"
    case millionths = "degrees as whole numbers"
    case mercator = "meters of the web's maps"
    case tile = "a tile of the web's maps"
    case geohash = "a geohash"
    case polyline = "an encoded line"
  }

  /// Below the site's folder.
  package var file: String
  /// From 1; `nil` where it is about the whole file, or about all of them.
  package var line: Int?
  package var kind: Kind

  package init(_ kind: Kind, in file: String, line: Int? = nil) {
    (self.kind, self.file, self.line) = (kind, file, line)
  }
}

/// A file of a site.
package struct SiteFile: Sendable {
  /// Below the site's folder.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
  }
}
