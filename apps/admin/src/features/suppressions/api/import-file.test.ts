import { describe, expect, it } from 'vitest';
import { failedFile, linesAt } from './import-file.ts';

describe('lines of an import that failed', () => {
  it('are told as they stand in the file, also in one from Windows', () => {
    expect(linesAt('\uFEFFaddress\r\nbudi@pelanggan.example\r\nsiti\r\n', [3])).toEqual([{ line: 3, text: 'siti' }]);
  });

  it('come back under the head of the file', () => {
    const csv = 'alamat;catatan\nbudi@pelanggan.example;a\nsiti;b\n';
    expect(failedFile(csv, linesAt(csv, [3]))).toBe('alamat;catatan\r\nsiti;b\r\n');
  });

  it('come back alone where the file had no head', () => {
    const csv = 'budi@pelanggan.example\nsiti\n';
    expect(failedFile(csv, linesAt(csv, [2]))).toBe('siti\r\n');
    expect(failedFile('siti\nbudi@pelanggan.example', linesAt('siti\n', [1]))).toBe('siti\r\n');
  });
});
