/// What is asked of a service.
struct Request: Sendable {
  enum Method: String, Sendable { case get = "GET", post = "POST" }

  var method = Method.get
  /// With its query.
  var url: String
  var headers: [Header] = []
  /// Of a POST; empty for one without.
  var body: [UInt8] = []

  struct Header: Sendable {
    var name: String
    var value: String

    init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }
}

/// What a service answered, whatever it thinks of the request.
struct Response: Sendable {
  var status: Int
  /// Names in lower case; of several with one name the last.
  var headers: [String: String]
  var body: SpooledBody

  /// Seconds that it asks to wait: a number, or a date, of `Retry-After`.
  func retryAfter(now: Double) -> Double? {
    guard let text = headers["retry-after"] else { return nil }
    if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return seconds }
    return httpDate(text).map { max(0, $0 - now) }
  }
}
