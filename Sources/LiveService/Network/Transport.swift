import Ccurl
import CurlShim
import Foundation

/// One connection that carries one request at a time.
///
/// It follows no redirect, knows no other protocol than `https` (and `http` to this computer),
/// reads no `.netrc`, and takes proxy and certificates from the environment.
package final class Transport {
  /// How long and how large an answer may be.
  package struct Limits: Sendable {
    var connectSeconds = 10
    /// Without a hundred bytes a second for so long an answer is given up.
    var stallSeconds = 30
    var totalSeconds = 300
    var byteCount = 64 * 1_048_576

    package init() {}
  }

  private let handle: UnsafeMutableRawPointer
  private let limits: Limits
  private let keepsCookies: Bool
  /// Where answers are kept while they come.
  private let folder: String

  /// A connection whose answers are kept in `folder` while they come.
  ///
  /// Cookies, where it keeps them, are in memory only.
  package init(
    folder: String, limits: Limits = Limits(), keepsCookies: Bool = false
  ) throws(TransportError) {
    guard isReady, let handle = curl_easy_init() else { throw .failed("libcurl cannot be used") }
    (self.handle, self.limits, self.folder) = (handle, limits, folder)
    self.keepsCookies = keepsCookies
  }

  deinit { curl_easy_cleanup(handle) }

  func send(_ request: Request) throws(TransportError) -> Response {
    let receiver = Receiver(body: try SpooledBody(in: folder), limit: limits.byteCount)
    prepare()
    set(CURLOPT_URL, request.url)
    if request.method == .post {
      set(CURLOPT_POST, 1)
      curl_shim_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
    } else {
      set(CURLOPT_HTTPGET, 1)
    }
    var list = curl_slist_append(nil, "Expect:")
    for header in request.headers {
      list = curl_slist_append(list, "\(header.name): \(header.value)")
    }
    defer { curl_slist_free_all(list) }
    curl_shim_set_list(handle, CURLOPT_HTTPHEADER, list)
    receive(with: receiver)
    let code = request.body.withBytes { bytes in
      // What is sent is not copied: there is one of it, which its owner can forget.
      if request.method == .post {
        curl_shim_set_pointer(
          handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      }
      return curl_easy_perform(handle)
    }
    curl_shim_set_pointer(handle, CURLOPT_POSTFIELDS, nil)
    if let error = error(code, receiver) { throw error }
    var status = 0
    curl_shim_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    return Response(status: status, headers: receiver.headers, body: receiver.body)
  }

  private func prepare() {
    curl_easy_reset(handle)
    set(CURLOPT_PROTOCOLS_STR, "https,http")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_NETRC, 0)
    if keepsCookies { set(CURLOPT_COOKIEFILE, "") }
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    set(CURLOPT_CONNECTTIMEOUT, limits.connectSeconds)
    set(CURLOPT_LOW_SPEED_LIMIT, 100)
    set(CURLOPT_LOW_SPEED_TIME, limits.stallSeconds)
    set(CURLOPT_TIMEOUT, limits.totalSeconds)
    // As curl does, take an empty one for none.
    let environment = ProcessInfo.processInfo.environment.filter { !$0.value.isEmpty }
    if let file = environment["CURL_CA_BUNDLE"] ?? environment["SSL_CERT_FILE"] {
      set(CURLOPT_CAINFO, file)
    }
    if let folder = environment["SSL_CERT_DIR"] { set(CURLOPT_CAPATH, folder) }
    // No proxy stands between this computer and itself.
    let others = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
    set(CURLOPT_NOPROXY, others == "*" ? others : others + ",127.0.0.1,localhost,::1")
  }

  private func receive(with receiver: Receiver) {
    let context = Unmanaged.passUnretained(receiver).toOpaque()
    curl_shim_set_pointer(handle, CURLOPT_WRITEDATA, context)
    curl_shim_set_sink(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let bytes, let context else { return 0 }
      let receiver = Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
      return receiver.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    curl_shim_set_pointer(handle, CURLOPT_HEADERDATA, context)
    curl_shim_set_sink(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let bytes, let context else { return 0 }
      let receiver = Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
      receiver.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
      return size * count
    }
  }

  private func error(_ code: CURLcode, _ receiver: Receiver) -> TransportError? {
    switch code {
    case CURLE_OK: nil
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY:
      .unreachable
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_ISSUER_ERROR:
      .untrusted
    case CURLE_SSL_CONNECT_ERROR: .insecure
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_SEND_ERROR: .cutOff
    case CURLE_WRITE_ERROR: receiver.isTooLarge ? .tooLarge : .noRoom("the disk is full")
    default: .failed(String(cString: curl_easy_strerror(code)))
    }
  }

  private func set(_ option: CURLoption, _ value: Int) { curl_shim_set_long(handle, option, value) }
  private func set(_ option: CURLoption, _ value: String) {
    curl_shim_set_string(handle, option, value)
  }
}

/// What comes of one answer.
private final class Receiver {
  let body: SpooledBody
  private let limit: Int
  private var count = 0
  private(set) var headers: [String: String] = [:]
  private(set) var isTooLarge = false

  init(body: SpooledBody, limit: Int) { (self.body, self.limit) = (body, limit) }

  /// How many bytes were taken; fewer than there are stop the transfer.
  func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    count += bytes.count
    isTooLarge = count > limit
    return !isTooLarge && body.append(bytes) ? bytes.count : 0
  }

  func takeHeader(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes, as: UTF8.self)
    // Of several answers, as of a proxy, the last one counts.
    if line.hasPrefix("HTTP/") { headers = [:] }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...]
    headers[line[..<colon].lowercased()] = value.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

private let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
