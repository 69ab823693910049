import Diagnostics
import Routes
import Settings
import Training

extension Configuration {
  /// Reads the places that nobody else is shown.
  mutating func readPrivacy(_ root: TableReader) {
    var names: Set<String> = []
    for table in root.table("privacy").tables("place") {
      guard let place = place(table) else { continue }
      guard names.insert(place.id).inserted else {
        table.report(
          "a [[privacy.place]] above has the same name", at: "name",
          help: "give one of the two another name")
        continue
      }
      privacy.places.append(place)
      privacy.lines.append(table.place(of: "name").lineNumber ?? 1)
    }
  }
}

private func place(_ table: TableReader) -> PrivacyZone? {
  let name = table.string("name", required: "name = \"home\"")
  let latitude = table.number("latitude", in: -85...85, required: "latitude = 47.3712")
  let longitude = table.number("longitude", in: -180...180, required: "longitude = 8.5425")
  let radius = table.number(
    "radius", in: PrivacySettings.leastRadius...20_000, default: PrivacySettings.usualRadius)
  if table.has("radius"), radius < PrivacySettings.usualRadius {
    table.report(
      "a place is easier to find by a radius below 800 m", at: "radius",
      help:
        "what passes just outside of it is shown; where ways were cut at 600 m, a home was guessed to "
        + "150 m after 30 runs",
      severity: .warning)
  }
  guard let name, let latitude, let longitude else { return nil }
  return PrivacyZone(
    id: name, center: GeoPoint(latitude: latitude, longitude: longitude), radiusMeters: radius)
}
