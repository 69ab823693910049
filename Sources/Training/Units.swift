/// What numbers are told in; all of them are computed and kept in SI units.
package enum Units: String, CaseIterable, Hashable, Sendable, Encodable {
  case metric
  /// Miles, feet, pounds, Fahrenheit, and yards in the water.
  case imperial

  /// Meters in the unit of distances, which runs are split by.
  package var distanceMeters: Double {
    switch self {
    case .metric: 1_000
    case .imperial: 1_609.344
    }
  }
}

/// One value for each system of units, of what is cut or counted by its unit of distance.
package struct InUnits<Value> {
  package var metric: Value
  package var imperial: Value

  package init(metric: Value, imperial: Value) {
    self.metric = metric
    self.imperial = imperial
  }

  package subscript(units: Units) -> Value {
    switch units {
    case .metric: metric
    case .imperial: imperial
    }
  }
}

extension InUnits: Equatable where Value: Equatable {}
extension InUnits: Hashable where Value: Hashable {}
extension InUnits: Sendable where Value: Sendable {}
extension InUnits: Encodable where Value: Encodable {}
extension InUnits: Decodable where Value: Decodable {}
