/// What is asked of a service.
package struct Request {
  package enum Method: String, Sendable { case get = "GET", post = "POST" }

  var method = Method.get
  /// With its query.
  var url: String
  var headers: [Header] = []
  /// Of a POST; empty for one without.
  var body = SecretBytes(capacity: 0)

  package init(
    method: Method = .get, url: String, headers: [Header] = [],
    body: SecretBytes = SecretBytes(capacity: 0)
  ) {
    (self.method, self.url, self.headers, self.body) = (method, url, headers, body)
  }

  package struct Header: Sendable {
    var name: String
    var value: String

    package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }
}

/// What a service answered, whatever it thinks of the request.
package struct Response: Sendable {
  package var status: Int
  /// Names in lower case; of several with one name the last.
  package var headers: [String: String]
  package var body: SpooledBody

  /// Seconds that it asks to wait: a number, or a date, of `Retry-After`.
  func retryAfter(now: Double) -> Double? {
    guard let text = headers["retry-after"] else { return nil }
    if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return seconds }
    return httpDate(text).map { max(0, $0 - now) }
  }
}
