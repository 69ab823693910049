import Hashing

/// The fingerprint of some parts, each with its length, as text.
func fingerprint(_ parts: [[UInt8]]) -> String {
  Fingerprint.of { builder in
    for part in parts { builder.combine(part) }
  }.text
}
