import Foundation

extension Program {
  /// Tells this build of the program from any other, so that pages an older one made are made anew.
  static var identity: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return version }
    return "\(version) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
