"""The benchmarks, a module for each thing that is measured; bench/README.md says how to add one."""
