import CurlShim

/// Does something while a crash leaves no picture of the memory behind.
package func withoutCoreDumps<Value, Failure: Error>(
  _ body: () throws(Failure) -> Value
) throws(Failure) -> Value {
  let before = shim_set_dumpable(0)
  defer { if before == 1 { _ = shim_set_dumpable(1) } }
  return try body()
}
