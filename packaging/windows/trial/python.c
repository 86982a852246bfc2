/* A python.exe: Windows' Python lies in a wheel as its libraries alone. */
#include <windows.h>
int wmain(int argc, wchar_t **argv) {
    HMODULE library = LoadLibraryW(L"python311.dll");
    int (*run)(int, wchar_t **) = library ? (int (*)(int, wchar_t **))(void *)GetProcAddress(library, "Py_Main") : 0;
    return run ? run(argc, argv) : 127;
}
