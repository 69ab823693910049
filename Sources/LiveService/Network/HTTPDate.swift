import Ccurl

/// Seconds since 1970 of a date as HTTP writes it: `Sun, 22 Nov 2026 08:00:00 GMT`.
func httpDate(_ text: String) -> Double? {
  let seconds = curl_getdate(text, nil)
  return seconds < 0 ? nil : Double(seconds)
}
