// SPDX-License-Identifier: MIT
//
// Linked with one room and the rooms that it may see (tests/CMakeLists.txt): a call upward or
// sideways is then an undefined reference, also one that no #include line shows.
int main() { return 0; }
